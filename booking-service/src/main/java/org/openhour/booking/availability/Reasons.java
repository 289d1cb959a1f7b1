package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.availability.SlotAnswer.WhyNone;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;

/** Names the rule that left a range empty. */
final class Reasons {

    private Reasons() {}

    static WhyNone whyNone(SlotRules rules, SlotQuery query) {
        List<Clinician> offering = rules.offering().stream()
                .filter(clinician -> query.wants(clinician.id()))
                .toList();
        if (offering.isEmpty()) {
            return WhyNone.NO_CLINICIAN_OFFERS_THIS;
        }
        if (query.from().isAfter(rules.horizon())
                || query.to().isBefore(rules.earliest().toLocalDate())) {
            return WhyNone.OUTSIDE_HORIZON;
        }
        List<LocalDate> days = query.from().datesUntil(query.to().plusDays(1)).toList();
        if (offering.stream().noneMatch(one -> days.stream()
                .anyMatch(day -> rules.catalogue().mayPractise(one, day)))) {
            return WhyNone.NO_VALID_LICENCE;
        }
        boolean someoneWorks = days.stream().anyMatch(day -> isWorked(rules, query, day));
        return someoneWorks ? WhyNone.FULLY_BOOKED : WhyNone.OUTSIDE_HOURS;
    }

    /** Whether anyone who was asked for works on that day long enough to hold a session. */
    static boolean isWorked(SlotRules rules, SlotQuery query, LocalDate day) {
        return rules.offering().stream()
                .filter(clinician -> query.wants(clinician.id()))
                .anyMatch(one -> places(rules, one, query).stream()
                        .anyMatch(place -> !rules.withinHours(one, day, place).isEmpty()));
    }

    private static List<Optional<LocationId>> places(SlotRules rules, Clinician clinician, SlotQuery query) {
        if (query.modality() == Modality.TELEHEALTH) {
            return List.of(Optional.empty());
        }
        List<Optional<LocationId>> places = new ArrayList<>();
        rules.catalogue().locations().keySet().stream()
                .filter(clinician::meetsAt)
                .filter(query::wants)
                .forEach(location -> places.add(Optional.of(location)));
        return places;
    }
}
