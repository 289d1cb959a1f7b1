package org.openhour.booking.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.feedback.PulseAnswer;

/** What somebody writes about a session. */
record PulseForm(@Nullable String helped, @Nullable String didNot) {

    static final PulseForm EMPTY = new PulseForm(null, null);

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (PulseAnswer.isTooLong(said(helped))) {
            problems.add(Problem.of("helped", "long"));
        }
        if (PulseAnswer.isTooLong(said(didNot))) {
            problems.add(Problem.of("didNot", "long"));
        }
        if (said(helped).isEmpty() && said(didNot).isEmpty()) {
            problems.add(Problem.of("helped", "nothing"));
        }
        return problems;
    }

    PulseAnswer answer() {
        return new PulseAnswer(said(helped), said(didNot));
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(words -> words.replace("\r\n", "\n").strip())
                .filter(words -> !words.isEmpty());
    }
}
