package org.openhour.booking.matching;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** What a prospective client would like. Whatever is empty does not matter to them; an office means in person. */
public record Wishes(
        ServiceId service,
        Set<String> specialties,
        Optional<String> language,
        Set<DayOfWeek> days,
        Set<PartOfDay> parts,
        Optional<Modality> modality,
        Optional<LocationId> location,
        Optional<AgeGroup> ageGroup) {

    public Wishes {
        specialties = Set.copyOf(specialties);
        days = Set.copyOf(days);
        parts = Set.copyOf(parts);
        modality = location.isPresent() ? Optional.of(Modality.IN_PERSON) : modality;
    }

    boolean name(Reason reason) {
        return switch (reason) {
            case LANGUAGE -> language.isPresent();
            case AGE_GROUP -> ageGroup.isPresent();
            case MODALITY -> modality.isPresent();
            case LOCATION -> location.isPresent();
            case SPECIALTY -> !specialties.isEmpty();
            case TIME -> !days.isEmpty() || !parts.isEmpty();
            case SOON -> true;
        };
    }

    /** The same without one of them; who gives up the way of meeting gives up the office. */
    Wishes without(Reason reason) {
        return new Wishes(
                service,
                reason == Reason.SPECIALTY ? Set.of() : specialties,
                reason == Reason.LANGUAGE ? Optional.empty() : language,
                reason == Reason.TIME ? Set.of() : days,
                reason == Reason.TIME ? Set.of() : parts,
                reason == Reason.MODALITY ? Optional.empty() : modality,
                reason == Reason.MODALITY || reason == Reason.LOCATION ? Optional.empty() : location,
                reason == Reason.AGE_GROUP ? Optional.empty() : ageGroup);
    }

    boolean suit(LocalDateTime start) {
        return (days.isEmpty() || days.contains(start.getDayOfWeek()))
                && (parts.isEmpty() || parts.stream().anyMatch(part -> part.includes(start.toLocalTime())));
    }

    /** Whether a time is to be had in the way and the place that was wished for. */
    boolean allow(OpenSlot slot) {
        Modality way = slot.location().isPresent() ? Modality.IN_PERSON : Modality.TELEHEALTH;
        return modality.filter(wished -> wished != way).isEmpty()
                && location.filter(wished -> !slot.location().equals(Optional.of(wished)))
                        .isEmpty();
    }
}
