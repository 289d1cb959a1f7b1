package org.openhour.notification.sms;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.optouts.Cause;
import org.openhour.notification.optouts.OptOuts;
import org.openhour.notification.responses.Response;
import org.openhour.notification.responses.Response.Kind;
import org.openhour.notification.responses.Responses;

/** What a text changes: opt-outs here, and what the front desk gets to know in booking-service. */
@Component
class InboundEffects {

    private static final Logger log = LoggerFactory.getLogger(InboundEffects.class);

    private final OptOuts optOuts;
    private final Responses responses;
    private final Clock clock;

    InboundEffects(OptOuts optOuts, Responses responses, Clock clock) {
        this.optOuts = optOuts;
        this.responses = responses;
        this.clock = clock;
    }

    void of(InboundText text, Meaning meaning, Optional<AppointmentState> about) {
        switch (meaning) {
            case CONFIRM -> tell(text, about, Kind.CONFIRM, null);
            case CHANGE_WANTED -> tell(text, about, Kind.CHANGE_WANTED, null);
            case STOP -> optOut(text, about, Cause.STOP_KEYWORD, null);
            case STOP_OR_CANCEL -> optOut(text, about, Cause.STOP_KEYWORD, "may-have-meant-the-appointment");
            case OPT_OUT -> optOut(text, about, Cause.OWN_WORDS, "in-own-words");
            case WRONG_NUMBER -> {
                optOuts.suppress(text.from(), Cause.WRONG_NUMBER);
                tell(text, about, Kind.OTHER, "wrong-number");
            }
            case START -> optOuts.start(text.from());
            case HELP -> log.info("a text asked for help");
            case OTHER -> tell(text, about, Kind.OTHER, "not-understood");
        }
    }

    private void optOut(InboundText text, Optional<AppointmentState> about, Cause cause, @Nullable String detail) {
        optOuts.suppress(text.from(), cause);
        tell(text, about, Kind.OPT_OUT, detail);
    }

    private void tell(InboundText text, Optional<AppointmentState> about, Kind kind, @Nullable String detail) {
        about.ifPresentOrElse(
                state -> responses.tell(state.id(), new Response("SMS", text.sid(), kind, clock.instant(), detail)),
                () -> log.info("a text of kind {} came from a number without an appointment", kind));
    }
}
