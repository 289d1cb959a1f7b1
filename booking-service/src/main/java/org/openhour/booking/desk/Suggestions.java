package org.openhour.booking.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;

/** Picks few free times that differ: no two at once, and with different people where there are. */
final class Suggestions {

    private static final int EVEN_MINUTES = 15;

    private Suggestions() {}

    /** The first ones that suit, from slots in the order of preference. */
    static List<Suggestion> pick(List<OpenSlot> slots, Catalogue catalogue, LocalDate today, int most) {
        List<Suggestion> picked = new ArrayList<>();
        List<OpenSlot> used = new ArrayList<>();
        Set<ClinicianId> met = new HashSet<>();
        for (OpenSlot slot : slots) {
            boolean even = slot.span().start().getMinute() % EVEN_MINUTES == 0;
            boolean apart = used.stream().noneMatch(other -> other.span().overlaps(slot.span()));
            if (even && apart && picked.size() < most) {
                ClinicianId clinician = slot.clinicians().stream()
                        .filter(id -> !met.contains(id))
                        .findFirst()
                        .orElse(slot.clinicians().get(0));
                Clinician person = catalogue.clinician(clinician);
                picked.add(Suggestion.of(slot, person, today));
                used.add(slot);
                met.add(clinician);
            }
        }
        return picked;
    }
}
