package org.openhour.notification.sms;

import java.util.List;

import com.twilio.exception.TwilioException;
import com.twilio.rest.api.v2010.account.Message;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.messages.Carrier;
import org.openhour.notification.messages.Departure;
import org.openhour.notification.messages.Ledger;
import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.Outcome;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.messages.Trace;
import org.openhour.notification.sms.PostedTexts.PostedText;
import org.openhour.notification.sms.TextPreparation.ReadyText;

/** Sends texts through Twilio, whose API knows no idempotency: an unanswered POST is looked up, not repeated (R-C9). */
class TwilioCarrier implements Carrier {

    private final TwilioApi api;
    private final TextPreparation preparation;
    private final PostedTexts posted;
    private final Ledger ledger;
    private final TwilioErrors errors;

    TwilioCarrier(TwilioApi api, TextPreparation preparation, PostedTexts posted, Ledger ledger, TwilioErrors errors) {
        this.api = api;
        this.preparation = preparation;
        this.posted = posted;
        this.ledger = ledger;
        this.errors = errors;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public List<Departure> prepare(List<Outgoing> messages) {
        return preparation.of(messages).stream()
                .map(ready -> new Departure(ready.id(), () -> send(ready)))
                .toList();
    }

    private Outcome send(ReadyText ready) {
        try {
            String sid = api.send(ready).getSid();
            // The SDK takes a redirect for a success.
            return sid == null ? Outcome.unknown("twilio-without-sid") : Outcome.sent(sid);
        } catch (TwilioException failure) {
            return errors.of(failure, ready.phone());
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
