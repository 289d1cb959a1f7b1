package org.openhour.notification.sms;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.messages.DeliveryReport;
import org.openhour.notification.messages.DeliveryReports;
import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.MessageState;
import org.openhour.notification.messages.Remedy;
import org.openhour.notification.optouts.OptOuts;
import org.openhour.notification.storage.RetriedOnDeadlock;

/** Reads Twilio's status callbacks. */
@Service
public class StatusReports {

    private final DeliveryReports reports;
    private final OptOuts optOuts;

    StatusReports(DeliveryReports reports, OptOuts optOuts) {
        this.reports = reports;
        this.optOuts = optOuts;
    }

    /**
     * Takes one callback in.
     *
     * @param status Twilio's word, such as {@code delivered}
     * @param to the number texted, to be suppressed if the error says so
     */
    @RetriedOnDeadlock
    @Transactional
    public void take(MessageId id, String sid, String status, @Nullable Integer errorCode, @Nullable String to) {
        MessageState state = state(status);
        Optional<TwilioError> error = failed(state) ? TwilioError.of(errorCode) : Optional.empty();
        error.flatMap(TwilioError::cause).ifPresent(cause -> Optional.ofNullable(to)
                .flatMap(PhoneNumber::parse)
                .ifPresent(phone -> optOuts.suppress(phone, cause)));
        reports.take(new DeliveryReport(
                id,
                sid,
                state,
                failed(state) ? "twilio-" + (errorCode == null ? status : errorCode.toString()) : null,
                error.map(TwilioError::remedy).orElse(Remedy.NONE)));
    }

    private static boolean failed(MessageState state) {
        return state == MessageState.FAILED || state == MessageState.UNDELIVERED;
    }

    /** Anything short of an end means no more than that Twilio has it. */
    private static MessageState state(String status) {
        return switch (status) {
            case "delivered", "read" -> MessageState.DELIVERED;
            case "undelivered" -> MessageState.UNDELIVERED;
            case "failed", "canceled" -> MessageState.FAILED;
            default -> MessageState.SENT;
        };
    }
}
