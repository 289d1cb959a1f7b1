package org.openhour.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.openhour.booking.practice.ClinicianId;

/** Working hours that are the same every day. */
final class SampleSchedule {

    private SampleSchedule() {}

    static Schedule daily(ClinicianId clinician, LocalTime opens, LocalTime closes) {
        List<WorkingHours> hours = Arrays.stream(DayOfWeek.values())
                .map(day -> new WorkingHours(UUID.randomUUID(), clinician, weekly(day, opens, closes)))
                .toList();
        return Schedule.of(1, hours, List.of(), List.of());
    }

    static Stretch weekly(DayOfWeek day, LocalTime opens, LocalTime closes) {
        return new Stretch(
                day, opens, closes, Optional.empty(), Optional.empty(), LocalDate.EPOCH, Optional.empty(), 1);
    }
}
