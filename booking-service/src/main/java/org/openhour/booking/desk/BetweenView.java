package org.openhour.booking.desk;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * What a client is sent between sessions, as the desk sees it.
 *
 * @param readable whether more than that it is on may be seen
 * @param switched who changed it last, and when
 */
record BetweenView(
        String url,
        boolean readable,
        int revision,
        boolean on,
        boolean pulse,
        Optional<String> switched,
        List<NudgeLine> nudges,
        List<AnswerLine> answers,
        List<SentLine> sent,
        Optional<String> problem,
        NudgeForm form) {

    /** A nudge, and its place among them. */
    record NudgeLine(int at, String text, String when) {}

    /** What was said after a session, if anything was. */
    record AnswerLine(String when, boolean answered, Optional<String> helped, Optional<String> didNot) {}

    /** A nudge that went out. */
    record SentLine(String when, String text, boolean done) {}

    public DayOfWeek[] week() {
        return DayOfWeek.values();
    }

    BetweenView with(String wrong, NudgeForm typed) {
        return new BetweenView(
                url, readable, revision, on, pulse, switched, nudges, answers, sent, Optional.of(wrong), typed);
    }
}
