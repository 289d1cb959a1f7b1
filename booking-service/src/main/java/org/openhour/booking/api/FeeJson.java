package org.openhour.booking.api;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.LateFee;

/** What is decided of a proposed fee: CONFIRM, or WAIVE with a reason. */
record FeeJson(@Nullable String decision, @Nullable String reason) {

    /** @throws InvalidRequest where it cannot be used */
    LateFee read() {
        if ("CONFIRM".equals(decision)) {
            return LateFee.CONFIRMED;
        }
        if (!"WAIVE".equals(decision)) {
            throw InvalidRequest.of("decision", "decision-unknown", "It is CONFIRM or WAIVE.");
        }
        if (reason == null || reason.isBlank()) {
            throw InvalidRequest.of("reason", "required", "Say why it is waived.");
        }
        return LateFee.WAIVED;
    }
}
