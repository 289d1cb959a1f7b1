package org.openhour.notification.messages;

/** A claimed message, ready to leave. */
record Handover(Message message, Departure departure) {

    /** Sends it, once. */
    Result go() {
        return new Result(message, departure.handOver().get());
    }

    /** What came of it. */
    record Result(Message message, Outcome outcome) {

        Outcome.Fate fate() {
            return outcome.fate();
        }
    }
}
