package org.openhour.notification.replies;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Invited;
import org.openhour.notification.messages.Ledger;
import org.openhour.notification.messages.LedgerInvite;
import org.openhour.notification.replies.InviteReply.Answer;
import org.openhour.notification.responses.Response;
import org.openhour.notification.responses.Response.Kind;
import org.openhour.notification.responses.Responses;
import org.openhour.notification.storage.RetriedOnDeadlock;

/** Takes in what calendars answer: acts on it once, and on what stands alone (R-D1). */
@Service
class InviteReplies {

    private final Appointments appointments;
    private final Ledger ledger;
    private final ReplyReceipts receipts;
    private final Responses responses;
    private final RepliesProperties properties;
    private final Clock clock;

    InviteReplies(
            Appointments appointments,
            Ledger ledger,
            ReplyReceipts receipts,
            Responses responses,
            RepliesProperties properties,
            Clock clock) {
        this.appointments = appointments;
        this.ledger = ledger;
        this.receipts = receipts;
        this.responses = responses;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Takes an answer in; the same one again changes nothing.
     *
     * @return whether it answers an invite of this house, from the address that was invited; otherwise it is left to people
     */
    @RetriedOnDeadlock
    @Transactional
    public boolean take(InviteReply reply) {
        String name = reply.inviteName(properties.calendarDomain());
        Optional<Invited> invited =
                name == null || name.length() > 160 ? Optional.empty() : appointments.invitedBy(name);
        Optional<LedgerInvite> sent = invited.flatMap(
                who -> ledger.lastInvite(who.appointment(), who.client()).filter(last -> reply.isFrom(last.address())));
        if (invited.isEmpty() || sent.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        InviteReply given = reply.notAfter(now);
        if (receipts.isNew(given, invited.get(), now) && !receipts.isOvertaken(given, invited.get())) {
            appointments.find(invited.get().appointment()).ifPresent(state -> act(reply, sent.get(), state, now));
        }
        return true;
    }

    private void act(InviteReply reply, LedgerInvite sent, AppointmentState invited, Instant now) {
        about(reply, invited)
                .filter(state -> state.status().upcoming() && now.isBefore(state.start()))
                .ifPresent(state -> {
                    boolean whole = invited.recurs() && reply.recurrence() == null;
                    if (stands(reply, sent, invited)) {
                        tell(reply, state, kind(reply.answer()), detail(reply.answer(), whole));
                    } else if (reply.answer() == Answer.DECLINED) {
                        tell(reply, state, Kind.OTHER, "declined-an-earlier-time");
                    }
                });
    }

    /** The appointment, or of a series the date that is meant, else the next. */
    private Optional<AppointmentState> about(InviteReply reply, AppointmentState invited) {
        if (!invited.recurs()) {
            return Optional.of(invited);
        }
        Instant recurrence = reply.recurrence();
        return recurrence == null ? appointments.nextOf(invited.id()) : appointments.dateOf(invited.id(), recurrence);
    }

    /** Whether the answer is to the last invite, and that one says what stands. */
    private static boolean stands(InviteReply reply, LedgerInvite sent, AppointmentState invited) {
        return reply.sequence() >= sent.sequence() && sent.arrangement().equals(invited.arrangement());
    }

    private void tell(InviteReply reply, AppointmentState state, Kind kind, @Nullable String detail) {
        responses.tell(state.id(), new Response("EMAIL_REPLY", reply.key(), kind, clock.instant(), detail, null));
    }

    private static Kind kind(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> Kind.CONFIRM;
            case DECLINED -> Kind.DECLINED;
            case TENTATIVE -> Kind.OTHER;
            case PROPOSAL -> Kind.CHANGE_WANTED;
        };
    }

    private static @Nullable String detail(Answer answer, boolean wholeSeries) {
        return switch (answer) {
            case ACCEPTED -> null;
            case DECLINED -> wholeSeries ? "declined-the-whole-series" : null;
            case TENTATIVE -> "tentative";
            case PROPOSAL -> "proposes-another-time";
        };
    }
}
