package org.openhour.booking.waitlist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/**
 * What somebody waits for; an empty set means that any will do.
 *
 * @param from the session starts no earlier than this by the wall clock
 * @param to and ends no later than this
 * @param parts it starts in one of these parts of the day
 * @param notice how long before its start they must know at least
 * @param until the last day on which it is of use
 */
public record Wishes(
        ServiceId service,
        Set<ClinicianId> clinicians,
        Set<DayOfWeek> days,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        Set<PartOfDay> parts,
        Set<Modality> modalities,
        Set<LocationId> locations,
        Minutes notice,
        Optional<LocalDate> until) {

    public Wishes {
        clinicians = Set.copyOf(clinicians);
        days = Set.copyOf(days);
        parts = Set.copyOf(parts);
        modalities = Set.copyOf(modalities);
        locations = Set.copyOf(locations);
    }

    /** Whether an hour is all that was wished for; whether it comes early enough, {@link OfferHours} says. */
    boolean fit(Hour hour) {
        return hour.service().equals(service)
                && isAmong(clinicians, hour.clinician())
                && isAmong(modalities, hour.modality())
                && hour.location().filter(place -> !isAmong(locations, place)).isEmpty()
                && fit(hour.span());
    }

    boolean names(ClinicianId clinician) {
        return clinicians.contains(clinician);
    }

    boolean accept(Modality modality) {
        return isAmong(modalities, modality);
    }

    boolean isOverOn(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    private boolean fit(LocalSpan span) {
        LocalTime start = span.start().toLocalTime();
        return isAmong(days, span.firstDay().getDayOfWeek())
                && until.filter(last -> span.firstDay().isAfter(last)).isEmpty()
                && from.filter(start::isBefore).isEmpty()
                && to.filter(latest -> span.end().isAfter(span.firstDay().atTime(latest)))
                        .isEmpty()
                && (parts.isEmpty() || parts.stream().anyMatch(part -> part.includes(start)));
    }

    private static <T> boolean isAmong(Set<T> wanted, T one) {
        return wanted.isEmpty() || wanted.contains(one);
    }
}
