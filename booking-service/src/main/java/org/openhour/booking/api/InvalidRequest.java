package org.openhour.booking.api;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import org.openhour.booking.edge.FieldProblem;
import org.openhour.booking.edge.Problem;

/** A request that cannot be used as it is. */
class InvalidRequest extends ErrorResponseException {

    private InvalidRequest(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    static InvalidRequest of(List<FieldProblem> errors) {
        return new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, Problem.validation(errors));
    }

    static InvalidRequest of(String field, String code, String message) {
        return of(List.of(new FieldProblem(field, code, message)));
    }

    static InvalidRequest of(HttpStatus status, String code, String detail) {
        return new InvalidRequest(status, Problem.of(status, code, detail));
    }
}
