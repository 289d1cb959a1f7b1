package org.openhour.booking.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;

/**
 * What the move panel shows: what was asked for, and what is free near it.
 *
 * @param moved whether what was asked for differs from how it is now
 */
record MoveView(
        LocalDate day,
        LocalTime time,
        String with,
        Modality how,
        List<Clinician> people,
        List<Modality> ways,
        List<Suggestion> suggestions,
        boolean moved,
        Optional<String> problem) {

    /** {@code Tue, Dec 1, 2:00 PM}. */
    public String typed() {
        return Words.moment(day.atTime(time));
    }

    public String timeText() {
        return time.toString();
    }

    public boolean isOnline() {
        return how == Modality.TELEHEALTH;
    }
}
