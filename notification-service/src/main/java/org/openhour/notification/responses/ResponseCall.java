package org.openhour.notification.responses;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Makes the call; an answer that no repeat would change ends the matter. */
@Component
class ResponseCall {

    private static final Logger log = LoggerFactory.getLogger(ResponseCall.class);

    private final BookingApi booking;

    ResponseCall(BookingApi booking) {
        this.booking = booking;
    }

    void make(ResponseTask task) {
        try {
            booking.respond(task.appointmentId(), task.wire());
        } catch (HttpClientErrorException refused) {
            if (mayChange(refused.getStatusCode())) {
                throw refused;
            }
            log.error(
                    "booking-service refuses the response {} of appointment {}: {}",
                    task.messageId(),
                    task.appointmentId(),
                    refused.getStatusCode());
        }
    }

    /** A wrong secret or too many calls at once are mended elsewhere; the rest is about this response. */
    private static boolean mayChange(HttpStatusCode status) {
        return switch (status.value()) {
            case 401, 403, 408, 425, 429 -> true;
            default -> false;
        };
    }
}
