package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;

/** Who and where a query is about, and on which days anyone works. */
final class Reasons {

    private Reasons() {}

    /** Those who may hold what was asked for, with a place where it was asked for. */
    static List<Clinician> asked(SlotRules rules, SlotQuery query) {
        return rules.offering().stream()
                .filter(clinician -> query.wants(clinician.id()))
                .filter(clinician -> !places(rules, clinician, query).isEmpty())
                .toList();
    }

    /** Whether somebody would, were they not closed to new clients. */
    static boolean isOfferedAtAll(SlotRules rules, SlotQuery query) {
        return rules.isGivenOut()
                && rules.catalogue().whoOffer(query.service(), query.modality()).stream()
                        .filter(clinician -> query.wants(clinician.id()))
                        .anyMatch(clinician -> !places(rules, clinician, query).isEmpty());
    }

    /** Whether anyone who was asked for works on that day long enough to hold a session. */
    static boolean isWorked(SlotRules rules, SlotQuery query, LocalDate day) {
        return asked(rules, query).stream().anyMatch(one -> places(rules, one, query).stream()
                .anyMatch(place -> !rules.withinHours(one, day, place).isEmpty()));
    }

    static List<Optional<LocationId>> places(SlotRules rules, Clinician clinician, SlotQuery query) {
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
