package org.openhour.notification.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

import org.openhour.notification.messages.NotYetKnown;

/** Every refusal as a problem document (RFC 9457) with a stable code; nothing of what was sent is repeated. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail invalid(InvalidFields failure) {
        return withErrors(failure.problems());
    }

    @ExceptionHandler
    ProblemDetail tooEarly(NotYetKnown failure) {
        return problem(HttpStatus.CONFLICT, "not-yet-known", "This has not come in yet; please try again.");
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException failure, HttpServletRequest request) {
        // Without its message, which may repeat what was sent.
        log.error("{} failed: {} at {}", request.getMethod(), failure.getClass().getName(), place(failure));
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "Something went wrong here.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = failure.getCause() instanceof MismatchedInputException mismatch
                        && !path(mismatch).isEmpty()
                ? withErrors(List.of(new FieldProblem(path(mismatch), "wrong-type", "cannot be read")))
                : problem(HttpStatus.BAD_REQUEST, "malformed", "The body is not a JSON document of this kind.");
        return handleExceptionInternal(failure, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && problem.getProperties() == null) {
            HttpStatus named = HttpStatus.valueOf(status.value());
            code(problem, named.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return super.handleExceptionInternal(failure, body, headers, status, request);
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private static ProblemDetail withErrors(List<FieldProblem> errors) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "validation", "Some fields cannot be taken.");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        code(problem, code);
        return problem;
    }

    private static void code(ProblemDetail problem, String code) {
        problem.setType(URI.create("urn:openhour:" + code));
        problem.setProperty("code", code);
    }

    private static String path(MismatchedInputException mismatch) {
        return mismatch.getPath().stream().map(Problems::step).collect(Collectors.joining("."));
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
    }
}
