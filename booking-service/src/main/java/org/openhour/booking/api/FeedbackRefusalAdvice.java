package org.openhour.booking.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.openhour.booking.edge.Problem;
import org.openhour.booking.feedback.FeedbackRefused;

/** Turns what is refused between sessions into problem documents. */
@RestControllerAdvice(basePackageClasses = FeedbackRefusalAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FeedbackRefusalAdvice {

    @ExceptionHandler
    ProblemDetail refused(FeedbackRefused refused) {
        return switch (refused.reason()) {
            case LINK_NOT_VALID -> problem(HttpStatus.NOT_FOUND, refused, "This link is not valid, or no longer.");
            case STALE_REVISION ->
                problem(HttpStatus.PRECONDITION_FAILED, refused, "This has changed since; read it again.");
            case CLIENT_TOO_YOUNG ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        refused,
                        "A child under 12 is not written to, and nobody else is written to in their place.");
            case AGREEMENT_NEEDED ->
                InvalidRequest.of("agreedWithClient", "agreement-needed", "The client has to agree to it first.")
                        .getBody();
        };
    }

    private static ProblemDetail problem(HttpStatus status, FeedbackRefused refused, String sentence) {
        return Problem.of(status, Code.of(refused.reason()), sentence);
    }
}
