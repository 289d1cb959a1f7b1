package org.openhour.booking.availability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.Cells;

/** Who can start from which cell of a day, gathered clinician by clinician, in plain loops: a search does little else. */
final class Takers {

    /** Takes a cell and those who can start there, in the order in which they were added. */
    interface Each {
        void accept(int cell, List<ClinicianId> who);
    }

    private final List<@Nullable List<ClinicianId>> byCell = new ArrayList<>(Collections.nCopies(Cells.A_DAY, null));

    void add(ClinicianId clinician, Cells starts) {
        starts.forEach(cell -> at(cell).add(clinician));
    }

    private List<ClinicianId> at(int cell) {
        List<ClinicianId> known = byCell.get(cell);
        if (known == null) {
            known = new ArrayList<>();
            byCell.set(cell, known);
        }
        return known;
    }

    /** The cells from which anybody can start, in order. */
    void forEach(Each each) {
        for (int cell = 0; cell < byCell.size(); cell++) {
            List<ClinicianId> who = byCell.get(cell);
            if (who != null) {
                each.accept(cell, List.copyOf(who));
            }
        }
    }
}
