package org.openhour.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.time.LocalSpan;

/** Hours and absences of the sample clinician; from nine to five by video unless said otherwise. */
final class SampleSchedule {

    static final LocalTime NINE = LocalTime.of(9, 0);
    static final LocalTime FIVE = LocalTime.of(17, 0);

    private SampleSchedule() {}

    static Schedule daily(ClinicianId clinician, LocalTime opens, LocalTime closes) {
        return Schedule.of(1, everyDay(clinician, opens, closes, Optional.empty()), List.of(), List.of());
    }

    static Schedule of(Stretch... stretches) {
        return Schedule.of(
                1, Arrays.stream(stretches).map(SampleSchedule::hours).toList(), List.of(), List.of());
    }

    static Schedule everyDayWith(Absence... absences) {
        Schedule daily = daily(SampleCatalogue.CLINICIAN, NINE, FIVE);
        return Schedule.of(
                1, daily.hours().getOrDefault(SampleCatalogue.CLINICIAN, List.of()), List.of(absences), List.of());
    }

    static WorkingHours hours(Stretch stretch) {
        return new WorkingHours(UUID.randomUUID(), SampleCatalogue.CLINICIAN, stretch);
    }

    static Absence absence(String start, String end) {
        return absence(start, end, Optional.empty());
    }

    static Absence absence(String start, String end, Optional<Repeat> repeat) {
        LocalSpan span = new LocalSpan(LocalDateTime.parse(start), LocalDateTime.parse(end));
        return new Absence(UUID.randomUUID(), SampleCatalogue.CLINICIAN, span, "Away", repeat);
    }

    static Stretch weekly(DayOfWeek day, LocalTime opens, LocalTime closes) {
        return everySoManyWeeks(1, day, LocalDate.EPOCH, Optional.empty(), opens, closes);
    }

    static Stretch everySoManyWeeks(
            int weeks, DayOfWeek day, LocalDate from, Optional<LocalDate> to, LocalTime opens, LocalTime closes) {
        return new Stretch(day, opens, closes, Optional.empty(), Optional.empty(), from, to, weeks);
    }

    static List<WorkingHours> everyDay(
            ClinicianId clinician, LocalTime opens, LocalTime closes, Optional<LocationId> office) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new WorkingHours(UUID.randomUUID(), clinician, weekly(day, opens, closes, office)))
                .toList();
    }

    static Stretch weekly(DayOfWeek day, LocalTime opens, LocalTime closes, Optional<LocationId> office) {
        return new Stretch(day, opens, closes, office, Optional.empty(), LocalDate.EPOCH, Optional.empty(), 1);
    }
}
