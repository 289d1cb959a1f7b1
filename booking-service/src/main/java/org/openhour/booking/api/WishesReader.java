package org.openhour.booking.api;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.waitlist.Wishes;

/** Reads out of a request what somebody waits for; what it returns is of use where nothing was wrong. */
record WishesReader(Catalogue catalogue, LocalDate today, Named named) {

    private static final int MOST_NOTICE = 14 * 24 * 60;

    Optional<Wishes> read(WaitlistJson json) {
        Optional<ServiceId> service = named.service(json.service());
        if (service.filter(id -> catalogue.service(id).isGroup()).isPresent()) {
            named.add("service", "not-for-waitlist", "A group meets at its own times: book a seat or call.");
        }
        Set<ClinicianId> clinicians = all("clinicians", json.clinicians(), "clinician-unknown", text -> catalogue
                .findClinician(text)
                .map(clinician -> clinician.id()));
        Set<LocationId> locations = all("locations", json.locations(), "location-unknown", text -> catalogue
                .findLocation(text)
                .map(location -> location.id()));
        Set<DayOfWeek> days = all("days", json.days(), "day-unknown", text -> constant(text, DayOfWeek.values()));
        Set<Modality> modalities =
                all("modalities", json.modalities(), "modality-unknown", text -> constant(text, Modality.values()));
        Optional<PartOfDay> part = named.optional(
                "partOfDay",
                json.partOfDay(),
                "part-of-day-unknown",
                "It is morning, afternoon or evening.",
                text -> constant(text, PartOfDay.values()));
        Optional<LocalTime> from = time("from", json.from());
        Optional<LocalTime> to = time("to", json.to());
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            named.add("to", "not-after-from", "It is later than from.");
        }
        Optional<LocalDate> until = json.until() == null ? Optional.empty() : named.date("until", json.until());
        if (until.filter(last -> last.isBefore(today)).isPresent()) {
            named.add("until", "date-past", "It is today or later.");
        }
        return service.map(id -> new Wishes(
                id,
                clinicians,
                days,
                from,
                to,
                part.map(Set::of).orElse(Set.of()),
                modalities,
                locations,
                notice(json.noticeMinutes(), catalogue.service(id)),
                until));
    }

    /** Whoever says nothing is asked as late as the service can be booked by the public. */
    private Minutes notice(@Nullable Integer minutes, ServiceOffering service) {
        if (minutes == null) {
            return Minutes.of((int) service.notice().toMinutes());
        }
        if (minutes < 0 || minutes > MOST_NOTICE) {
            named.add("noticeMinutes", "out-of-range", "From 0 to " + MOST_NOTICE + ".");
            return Minutes.NONE;
        }
        return Minutes.of(minutes);
    }

    private Optional<LocalTime> time(String field, @Nullable String text) {
        return named.optional(field, text, "time-malformed", "A time of day looks like 09:00.", WishesReader::timeOf);
    }

    private <T> Set<T> all(
            String field, @Nullable List<@Nullable String> texts, String code, Function<String, Optional<T>> find) {
        Set<T> found = new HashSet<>();
        if (texts != null) {
            for (int i = 0; i < texts.size(); i++) {
                named.optional(field + "[" + i + "]", texts.get(i), code, "There is no such thing here.", find)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<LocalTime> timeOf(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(String text, E[] constants) {
        String name = text.toUpperCase(Locale.ROOT);
        for (E one : constants) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
