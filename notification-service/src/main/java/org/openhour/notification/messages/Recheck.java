package org.openhour.notification.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.plan.TextingHours;

/** Asks, when a message is due, everything once more: status, arrangement, consent, opt-out, hour, use (R-C10). */
record Recheck(TextingHours hours) {

    Verdict of(Message message, AppointmentState state, Function<Recipient, Optional<String>> silence, Instant now) {
        if (!fits(message.kind(), state.status())) {
            return Verdict.withdraw("status-changed");
        }
        if (!message.arrangement().equals(state.arrangement())) {
            return Verdict.withdraw("superseded");
        }
        return state.recipient(message.client())
                .filter(recipient -> recipient.address(message.channel()).isPresent())
                .map(recipient -> atThisHour(message, recipient, silence, now))
                .orElseGet(() -> Verdict.withdraw("no-consent"));
    }

    private Verdict atThisHour(
            Message message, Recipient recipient, Function<Recipient, Optional<String>> silence, Instant now) {
        if (!now.isBefore(message.notAfter())) {
            return Verdict.skip("too-late", null);
        }
        return message.channel() == Channel.SMS
                ? silence.apply(recipient)
                        .map(reason -> Verdict.skip(reason, recipient))
                        .orElseGet(() -> text(message, recipient, now))
                : Verdict.send(recipient);
    }

    private Verdict text(Message message, Recipient recipient, Instant now) {
        if (hours.allow(now) || message.asked().urgent()) {
            return Verdict.send(recipient);
        }
        Instant opening = hours.notBefore(now);
        return opening.isBefore(message.notAfter()) ? Verdict.hold(opening) : Verdict.skip("quiet-hours", null);
    }

    private static boolean fits(MessageKind kind, AppointmentStatus status) {
        return switch (kind) {
            case OFFER -> status == AppointmentStatus.HELD;
            case CANCELLATION, OFFER_GONE -> status.cancelled();
            default -> status.upcoming();
        };
    }
}
