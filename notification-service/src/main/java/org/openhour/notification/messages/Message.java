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
        @Nullable String providerId,
        Asked asked) {

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
                providerId,
                asked);
    }

    boolean claimedBefore(Instant moment) {
        return claimedAt != null && claimedAt.isBefore(moment);
    }

    boolean pending() {
        return state == MessageState.PLANNED;
    }

    /** Whether the plan keeps or withdraws it; what the desk asked for is weighed once more when it is due, and no sooner. */
    boolean plannable() {
        return pending() && !asked.byDesk();
    }

    /** Whether the plan counts it as said: a reminder that the desk sent does not stand in for the one to come. */
    boolean told() {
        return tried() && !(asked.byDesk() && kind.reminds());
    }

    boolean tried() {
        return state != MessageState.PLANNED && state != MessageState.WITHDRAWN;
    }

    /** Whether it has left, perhaps, with the appointment for a calendar. */
    boolean isInvite() {
        boolean tells = kind == MessageKind.INVITE || kind == MessageKind.UPDATE || kind == MessageKind.CANCELLATION;
        return tells && channel == Channel.EMAIL && state.mayHaveReached();
    }

    /** Whether the client knows by it, or is about to: a reminder that is still to come may come to nothing. */
    boolean mayTell() {
        return kind != MessageKind.CANCELLATION && (known() || pending() && !kind.reminds());
    }

    /** Whether it should have told the client and did not; what was merely one too many is none of these. */
    boolean failedToTell() {
        return state == MessageState.UNDELIVERED
                || state == MessageState.FAILED
                || state == MessageState.SKIPPED && !PlannedMessage.SPARED.contains(String.valueOf(reason));
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
