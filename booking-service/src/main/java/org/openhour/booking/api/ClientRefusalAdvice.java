package org.openhour.booking.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.openhour.booking.clients.ClientRefused;
import org.openhour.booking.clients.ClientRefused.Reason;
import org.openhour.booking.edge.Problem;

/** Turns what is refused of a client's record into problem documents. */
@RestControllerAdvice(basePackageClasses = ClientRefusalAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClientRefusalAdvice {

    @ExceptionHandler
    ProblemDetail refused(ClientRefused refused) {
        String code = Code.of(refused.reason());
        ProblemDetail problem = Problem.of(status(refused.reason()), code, sentence(refused.reason()));
        if (refused.reason() == Reason.SIMILAR_CLIENTS) {
            problem.setProperty("similar", DeskClientRecord.SimilarWire.of(refused.similar()));
        }
        return problem;
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case CLIENT_ALREADY_KNOWN, SIMILAR_CLIENTS -> HttpStatus.CONFLICT;
            case GUARDIAN_REQUIRED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STALE_REVISION -> HttpStatus.PRECONDITION_FAILED;
        };
    }

    private static String sentence(Reason reason) {
        return switch (reason) {
            case CLIENT_ALREADY_KNOWN -> "Another client has the same name, birthday, telephone and e-mail address.";
            case SIMILAR_CLIENTS -> "Others look alike; see similar.";
            case GUARDIAN_REQUIRED -> "A child under 12 has a guardian among the contacts who may book.";
            case STALE_REVISION -> "The client's record has changed since; read it again.";
        };
    }
}
