package org.openhour.notification.messages;

import java.util.Objects;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Recipient;

/** A claimed message, the newest state of its appointment, and whether it still goes out. */
record Checked(Message message, AppointmentState state, Verdict verdict) {

    boolean leaves() {
        return verdict.decision() == Verdict.Decision.SEND;
    }

    /** Not as a text, for this reason. */
    Checked skipped(String reason) {
        return new Checked(message, state, Verdict.skip(reason, verdict.recipient()));
    }

    Outgoing outgoing() {
        Recipient recipient = Objects.requireNonNull(verdict.recipient());
        return new Outgoing(
                message.id(),
                message.kind(),
                state.seenBy(recipient),
                recipient,
                recipient.address(message.channel()).orElseThrow(),
                message.sequence(),
                message.notAfter());
    }
}
