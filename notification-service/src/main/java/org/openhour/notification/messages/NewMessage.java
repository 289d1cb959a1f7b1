package org.openhour.notification.messages;

import java.time.Instant;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.plan.PlannedMessage;

final class NewMessage {

    private NewMessage() {}

    static Message of(PlannedMessage planned, AppointmentState state, int sequence) {
        return of(planned, state, sequence, Asked.BY_PLAN);
    }

    static Message of(PlannedMessage planned, AppointmentState state, int sequence, Asked asked) {
        return new Message(
                MessageId.next(),
                state.id(),
                planned.client(),
                state.revision(),
                planned.kind(),
                planned.channel(),
                planned.skipped() == null ? MessageState.PLANNED : MessageState.SKIPPED,
                planned.skipped(),
                planned.address(),
                state.arrangement(),
                sequence,
                planned.dueAt(),
                planned.notAfter(),
                0,
                null,
                null,
                null,
                asked);
    }

    /** The same word by e-mail, at once, where the number took it not. */
    static Message byMail(Message text, String address, Instant now) {
        return new Message(
                MessageId.next(),
                text.appointment(),
                text.client(),
                text.revision(),
                text.kind(),
                Channel.EMAIL,
                MessageState.PLANNED,
                null,
                address,
                text.arrangement(),
                text.sequence(),
                now,
                text.notAfter(),
                0,
                null,
                null,
                null,
                text.asked());
    }
}
