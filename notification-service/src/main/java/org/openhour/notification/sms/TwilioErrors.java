package org.openhour.notification.sms;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.messages.Outcome;
import org.openhour.notification.optouts.OptOuts;

/** What a POST that failed means: refused, not processed, or nobody knows. */
@Component
class TwilioErrors {

    private final OptOuts optOuts;

    TwilioErrors(OptOuts optOuts) {
        this.optOuts = optOuts;
    }

    Outcome of(TwilioException failure, String phone) {
        return failure instanceof ApiException answer && status(answer) > 0
                ? ofAnswer(answer, phone)
                : ofSilence(failure);
    }

    private Outcome ofAnswer(ApiException answer, String phone) {
        int status = status(answer);
        Optional<TwilioError> known = TwilioError.of(answer.getCode());
        if (status == 429) {
            return Outcome.later("twilio-busy");
        }
        if (status >= 500) {
            return Outcome.unknown("twilio-" + status);
        }
        if (status == 401 || status == 403) {
            return Outcome.halted("twilio-" + codeOr(answer, status));
        }
        known.flatMap(TwilioError::cause).ifPresent(cause -> optOuts.suppress(new PhoneNumber(phone), cause));
        String reason = "twilio-" + codeOr(answer, status);
        return switch (known.map(TwilioError::action).orElse(TwilioError.Action.GIVE_UP)) {
            case HALT -> Outcome.halted(reason);
            case LATER, RETRY_ONCE -> Outcome.later(reason);
            case GIVE_UP, ALERT ->
                Outcome.refused(reason, known.flatMap(TwilioError::cause).isPresent());
        };
    }

    /** Only where the connection did not even come about is it certain that nothing was sent. */
    private static Outcome ofSilence(TwilioException failure) {
        return neverConnected(failure) ? Outcome.later("twilio-unreachable") : Outcome.unknown("twilio-no-answer");
    }

    private static boolean neverConnected(Throwable failure) {
        for (Throwable link = failure.getCause(); link != null; link = link.getCause()) {
            if (link instanceof IOException io && beforeConnecting(io)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beforeConnecting(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException
                || failure instanceof SSLHandshakeException;
    }

    private static int status(ApiException answer) {
        return firstOf(answer.getStatusCode(), answer.getHttpStatusCode());
    }

    private static int codeOr(ApiException answer, int otherwise) {
        Integer code = answer.getCode();
        return code == null ? otherwise : code;
    }

    private static int firstOf(@Nullable Integer one, @Nullable Integer other) {
        return one != null ? one : other != null ? other : 0;
    }
}
