package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** Everybody's working hours and absences, and the practice's holidays, as they stood at one moment. */
record Schedule(
        long version,
        Map<ClinicianId, List<WorkingHours>> hours,
        Map<ClinicianId, List<Absence>> absences,
        Map<LocalDate, Holiday> holidays) {

    static Schedule of(
            long version, Collection<WorkingHours> hours, Collection<Absence> absences, Collection<Holiday> holidays) {
        return new Schedule(
                version,
                hours.stream().collect(Collectors.groupingBy(WorkingHours::clinician)),
                absences.stream().collect(Collectors.groupingBy(Absence::clinician)),
                holidays.stream().collect(Collectors.toMap(Holiday::day, Function.identity())));
    }

    /** The cells of a day in which a clinician holds sessions in this way; absences and holidays taken off. */
    Cells workable(ClinicianId clinician, LocalDate day, Modality modality, Optional<LocationId> location) {
        if (isClosed(day)) {
            return Cells.NONE;
        }
        Cells open = open(clinician, day, modality, location);
        return open.isEmpty() ? open : open.without(absent(clinician, day));
    }

    /** The cells of their hours in this way, were nobody ever away. */
    Cells open(ClinicianId clinician, LocalDate day, Modality modality, Optional<LocationId> location) {
        return on(clinician, day, stretch -> stretch.serves(modality, location));
    }

    /** The cells of all their hours, whatever they serve, were nobody ever away. */
    Cells open(ClinicianId clinician, LocalDate day) {
        return on(clinician, day, stretch -> true);
    }

    /** Whether the whole practice has a holiday. */
    boolean isClosed(LocalDate day) {
        return holidays.containsKey(day);
    }

    /** The same, were the practice never closed. */
    Schedule withoutHolidays() {
        return new Schedule(version, hours, absences, Map.of());
    }

    /** Whether a whole session fits into what is workable. */
    boolean covers(ClinicianId clinician, LocalSpan session, Modality modality, Optional<LocationId> location) {
        return session.days().stream()
                .allMatch(day -> workable(clinician, day, modality, location).contains(session.cellsOn(day)));
    }

    /** When they are away on a day; a holiday for those alone who would work then. */
    List<Away> absencesOn(ClinicianId clinician, LocalDate day) {
        Stream<Away> own = absences.getOrDefault(clinician, List.of()).stream()
                .flatMap(absence -> absence.on(day).stream().map(span -> new Away(span, absence.label())));
        Stream<Away> common = Optional.ofNullable(holidays.get(day))
                .filter(holiday -> !open(clinician, day).isEmpty())
                .map(Holiday::away)
                .stream();
        return Stream.concat(own, common).toList();
    }

    private Cells on(ClinicianId clinician, LocalDate day, Predicate<WorkingHours> which) {
        return hours.getOrDefault(clinician, List.of()).stream()
                .filter(stretch -> stretch.isOn(day) && which.test(stretch))
                .map(WorkingHours::cells)
                .reduce(Cells.NONE, Cells::or);
    }

    private Cells absent(ClinicianId clinician, LocalDate day) {
        return absences.getOrDefault(clinician, List.of()).stream()
                .map(absence -> absence.cellsOn(day))
                .reduce(Cells.NONE, Cells::or);
    }
}
