package org.openhour.notification.sms;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.twilio.exception.TwilioException;
import com.twilio.rest.api.v2010.account.Message;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.messages.Carrier;
import org.openhour.notification.messages.Ledger;
import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.Outcome;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.messages.Trace;
import org.openhour.notification.sms.PostedTexts.PostedText;
import org.openhour.notification.templates.SmsTexts;

/** Sends texts through Twilio, whose API knows no idempotency: an unanswered POST is looked up, not repeated (R-C9). */
class TwilioCarrier implements Carrier {

    private final TwilioApi api;
    private final SmsTexts texts;
    private final PostedTexts posted;
    private final Ledger ledger;
    private final TwilioErrors errors;
    private final Validity validity;
    private final Clock clock;

    TwilioCarrier(
            TwilioApi api,
            SmsTexts texts,
            PostedTexts posted,
            Ledger ledger,
            TwilioErrors errors,
            Validity validity,
            Clock clock) {
        this.api = api;
        this.texts = texts;
        this.posted = posted;
        this.ledger = ledger;
        this.errors = errors;
        this.validity = validity;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Outcome send(Outgoing message) {
        Instant now = clock.instant();
        String text = texts.of(
                message.kind(), message.appointment(), message.recipient().language());
        posted.note(message.id(), message.address(), text, now);
        return post(message, text, validity.seconds(now, message.notAfter()));
    }

    private Outcome post(Outgoing message, String text, int validSeconds) {
        try {
            return Outcome.sent(api.send(message.id(), message.address(), text, validSeconds)
                    .getSid());
        } catch (TwilioException failure) {
            return errors.of(failure, message.address());
        }
    }

    @Override
    public Trace trace(MessageId id) {
        return posted.find(id).map(this::trace).orElseGet(Trace::neverLeft);
    }

    private Trace trace(PostedText text) {
        try {
            return among(unaccounted(text.phone()), text.text());
        } catch (TwilioException noAnswer) {
            return Trace.unclear();
        }
    }

    private List<Message> unaccounted(String phone) {
        return api.recentTo(phone).stream()
                .filter(message -> !ledger.accountsFor(message.getSid()))
                .filter(message -> message.getDirection() != Message.Direction.INBOUND)
                .toList();
    }

    /** A body that Twilio was told to redact may be this one or another: then nobody can tell. */
    private static Trace among(List<Message> candidates, String text) {
        return candidates.stream()
                .filter(candidate -> body(candidate).endsWith(text))
                .findFirst()
                .map(found -> Trace.found(found.getSid()))
                .orElseGet(() -> candidates.stream()
                                .anyMatch(candidate -> body(candidate).isEmpty())
                        ? Trace.unclear()
                        : Trace.absent());
    }

    private static String body(Message message) {
        return message.getBody() == null ? "" : message.getBody();
    }
}
