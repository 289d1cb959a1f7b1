package org.openhour.notification.sms;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.openhour.notification.optouts.Cause;
import org.openhour.notification.optouts.OptOuts;
import org.openhour.notification.responses.Response;
import org.openhour.notification.responses.Response.Kind;
import org.openhour.notification.responses.Responses;

/** What a text changes: opt-outs here, and what the front desk gets to know in booking-service. */
@Component
class InboundEffects {

    private static final Logger log = LoggerFactory.getLogger(InboundEffects.class);

    /** What a text can hold at most. */
    private static final int WORDS = 1600;

    private final OptOuts optOuts;
    private final Responses responses;
    private final Clock clock;

    InboundEffects(OptOuts optOuts, Responses responses, Clock clock) {
        this.optOuts = optOuts;
        this.responses = responses;
        this.clock = clock;
    }

    void of(InboundText text, Meaning meaning, Subject subject) {
        switch (meaning) {
            case CONFIRM, CHANGE_WANTED -> answer(text, meaning, subject);
            case STOP -> optOut(text, subject, Cause.STOP_KEYWORD, null);
            case STOP_OR_CANCEL -> optOut(text, subject, Cause.STOP_KEYWORD, "may-have-meant-the-appointment");
            case OPT_OUT -> optOut(text, subject, Cause.OWN_WORDS, "in-own-words");
            case WRONG_NUMBER -> {
                optOuts.suppress(text.from(), Cause.WRONG_NUMBER);
                tell(text, subject, Kind.OTHER, "wrong-number");
            }
            case START -> optOuts.start(text.from());
            case HELP -> log.info("a text asked for help");
            case OTHER -> tell(text, subject, Kind.OTHER, subject.shared() ? "shared-number" : "not-understood");
        }
    }

    /** Of a number that several clients share nobody knows who said yes: the front desk asks. */
    private void answer(InboundText text, Meaning meaning, Subject subject) {
        if (subject.shared()) {
            tell(text, subject, Kind.OTHER, "shared-number");
        } else {
            tell(text, subject, meaning == Meaning.CONFIRM ? Kind.CONFIRM : Kind.CHANGE_WANTED, null);
        }
    }

    private void optOut(InboundText text, Subject subject, Cause cause, @Nullable String detail) {
        optOuts.suppress(text.from(), cause);
        tell(text, subject, Kind.OPT_OUT, detail);
    }

    private void tell(InboundText text, Subject subject, Kind kind, @Nullable String detail) {
        String words = kind == Kind.CONFIRM
                ? null
                : text.body().substring(0, Math.min(WORDS, text.body().length()));
        Response response = new Response("SMS", text.sid(), kind, clock.instant(), detail, words);
        subject.appointment()
                .ifPresentOrElse(
                        state -> responses.tell(state.id(), response),
                        () -> log.info("a text of kind {} came from a number without an appointment", kind));
    }
}
