package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;

/** Everybody's working hours and absences as they stood at one moment. */
record Schedule(long version, Map<ClinicianId, List<WorkingHours>> hours, Map<ClinicianId, List<Absence>> absences) {

    static Schedule of(long version, Collection<WorkingHours> hours, Collection<Absence> absences) {
        return new Schedule(
                version,
                hours.stream().collect(Collectors.groupingBy(WorkingHours::clinician)),
                absences.stream().collect(Collectors.groupingBy(Absence::clinician)));
    }

    /** The cells of a day in which a clinician holds sessions in this way; absences taken off. */
    Cells workable(ClinicianId clinician, LocalDate day, Modality modality, Optional<LocationId> location) {
        Cells open = open(clinician, day, modality, location);
        return open.isEmpty() ? open : open.without(absent(clinician, day));
    }

    Cells open(ClinicianId clinician, LocalDate day, Modality modality, Optional<LocationId> location) {
        return hours.getOrDefault(clinician, List.of()).stream()
                .filter(stretch -> stretch.isOn(day) && stretch.serves(modality, location))
                .map(WorkingHours::cells)
                .reduce(Cells.NONE, Cells::or);
    }

    List<Absence> absencesOn(ClinicianId clinician, LocalDate day) {
        return absences.getOrDefault(clinician, List.of()).stream()
                .filter(absence -> !absence.span().cellsOn(day).isEmpty())
                .toList();
    }

    private Cells absent(ClinicianId clinician, LocalDate day) {
        return absences.getOrDefault(clinician, List.of()).stream()
                .map(absence -> absence.span().cellsOn(day))
                .reduce(Cells.NONE, Cells::or);
    }
}
