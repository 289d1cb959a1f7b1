package org.openhour.notification.messages;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Arrangement;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.plan.PlannedMessage;
import org.openhour.notification.plan.Telling;

/** A row of the ledger. */
record Message(
        MessageId id,
        AppointmentId appointment,
        ClientId client,
        long revision,
        MessageKind kind,
        Channel channel,
        MessageState state,
        @Nullable String reason,
        String address,
        Arrangement arrangement,
        int sequence,
        Instant dueAt,
        Instant notAfter,
        int attempts,
        @Nullable Instant claimedAt,
        @Nullable Instant sentAt,
        @Nullable String providerId) {

    /** As it is once a worker has made it its own. */
    Message claimed(Instant now) {
        return new Message(
                id,
                appointment,
                client,
                revision,
                kind,
                channel,
                MessageState.CLAIMED,
                null,
                address,
                arrangement,
                sequence,
                dueAt,
                notAfter,
                attempts + 1,
                now,
                sentAt,
                providerId);
    }

    boolean claimedBefore(Instant moment) {
        return claimedAt != null && claimedAt.isBefore(moment);
    }

    boolean pending() {
        return state == MessageState.PLANNED;
    }

    boolean tried() {
        return state != MessageState.PLANNED && state != MessageState.WITHDRAWN;
    }

    /** Whether it has left, perhaps, with the appointment for a calendar. */
    boolean isInvite() {
        boolean tells = kind == MessageKind.INVITE || kind == MessageKind.UPDATE || kind == MessageKind.CANCELLATION;
        return tells && channel == Channel.EMAIL && state.mayHaveReached();
    }

    boolean fulfils(PlannedMessage wanted, Arrangement current) {
        return client.equals(wanted.client())
                && kind == wanted.kind()
                && channel == wanted.channel()
                && arrangement.equals(current);
    }

    Telling telling() {
        return new Telling(client, kind, channel, arrangement, address, known());
    }

    /** What was not announced, somebody has told the client in another way. */
    private boolean known() {
        return state.mayHaveReached() || PlannedMessage.NOT_ANNOUNCED.equals(reason);
    }
}
