package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Optional;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** Holds one wanted session against the rules, the most telling reason first. */
final class Refusals {

    private Refusals() {}

    static Optional<NotGivenOut> of(
            SlotRules rules, Clinician clinician, Optional<LocationId> location, LocalSpan session) {
        LocalDate day = session.firstDay();
        Cells start =
                LocalSpan.of(session.start(), Minutes.of(Cells.MINUTES_EACH)).cellsOn(day);
        if (session.start().isBefore(rules.earliest())) {
            return Optional.of(NotGivenOut.TOO_SOON);
        }
        if (day.isAfter(rules.horizon())) {
            return Optional.of(NotGivenOut.BEYOND_HORIZON);
        }
        if (!isOffered(rules, clinician, location)) {
            return Optional.of(NotGivenOut.NOT_OFFERED);
        }
        if (!isOnGrid(session)
                || !rules.starts(day, rules.channel().grid(rules.service())).contains(start)) {
            return Optional.of(NotGivenOut.OFF_GRID);
        }
        if (!rules.catalogue().mayPractise(clinician, day)) {
            return Optional.of(NotGivenOut.LICENCE_NOT_VALID);
        }
        return rules.withinHours(clinician, day, location).contains(start)
                ? Optional.empty()
                : Optional.of(NotGivenOut.OUTSIDE_HOURS);
    }

    private static boolean isOnGrid(LocalSpan session) {
        return session.start().toLocalTime().toNanoOfDay() % (Cells.MINUTES_EACH * 60_000_000_000L) == 0;
    }

    private static boolean isOffered(SlotRules rules, Clinician clinician, Optional<LocationId> location) {
        boolean rightPlace = rules.modality() == Modality.TELEHEALTH
                ? location.isEmpty()
                : location.filter(clinician::meetsAt).isPresent();
        return rightPlace
                && rules.isGivenOut()
                && rules.service().isOffered(rules.modality())
                && clinician.offers(rules.service().id(), rules.modality());
    }
}
