package org.openhour.booking.edge;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the problem documents of the API (RFC 9457). */
public final class Problem {

    private static final String TYPES = "urn:openhour:";

    private Problem() {}

    /**
     * @param code stable and kebab-case, {@code slot-taken}
     * @param detail a sentence for people, without personal data
     */
    public static ProblemDetail of(HttpStatusCode status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + code));
        problem.setTitle(titleOf(code));
        problem.setProperty("code", code);
        return problem;
    }

    /** All the bad fields of one request, at once: 422 {@code validation}. */
    public static ProblemDetail validation(List<FieldProblem> errors) {
        ProblemDetail problem =
                of(HttpStatus.UNPROCESSABLE_CONTENT, "validation", "Some of what was sent cannot be used; see errors.");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static String titleOf(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }
}
