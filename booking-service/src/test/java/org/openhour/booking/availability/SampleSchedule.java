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
                .map(day -> new WorkingHours(
                        UUID.randomUUID(), clinician, day, opens, closes, Optional.empty(), LocalDate.EPOCH))
                .toList();
        return Schedule.of(1, hours, List.of());
    }
}
