package org.openhour.booking.feedback;

import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.stereotype.Component;

/** What can be agreed on of a nudge's time. */
@Component
public class NudgeRules {

    private final FeedbackSettings settings;

    NudgeRules(FeedbackSettings settings) {
        this.settings = settings;
    }

    /** Whether it is outside the quiet hours, and early enough to arrive before they begin (R-C2). */
    public boolean allows(LocalTime time) {
        return !time.isBefore(settings.opens()) && time.isBefore(settings.closes());
    }

    /** Whether these can be the first and the last day of one. */
    public static boolean spans(LocalDate from, LocalDate until) {
        return !until.isBefore(from) && !until.isAfter(from.plusWeeks(Rhythm.MOST_WEEKS));
    }
}
