package org.openhour.bench;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One clinician's one hour, by the practice's wall clock. */
record Hour(int clinician, LocalDateTime local) {

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    /** Every hour of the days after the two weeks that are filled, in no order that a client would choose. */
    static List<Hour> after(Clinic clinic, int count) {
        List<Hour> hours = new ArrayList<>();
        int aDay = clinic.clinicians().size() * Clinic.HOURS_A_DAY;
        int weeks = (int) Math.ceil(count / (5.0 * aDay));
        clinic.workdays(Clinic.DAYS + 7 * weeks).stream()
                .filter(day -> !day.isBefore(clinic.monday().plusDays(Clinic.DAYS)))
                .forEach(day -> {
                    for (int i = 0; i < aDay; i++) {
                        LocalTime start = LocalTime.of(Clinic.OPENS + i % Clinic.HOURS_A_DAY, 0);
                        hours.add(new Hour(i / Clinic.HOURS_A_DAY, day.atTime(start)));
                    }
                });
        Collections.shuffle(hours, new Random(8));
        return hours;
    }

    OffsetDateTime start() {
        return local.atZone(ZONE).toOffsetDateTime();
    }
}
