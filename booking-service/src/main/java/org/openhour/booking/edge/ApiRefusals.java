package org.openhour.booking.edge;

import java.util.List;
import java.util.Locale;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns requests that cannot be read into problem documents; never repeats what was sent. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ApiRefusals {

    private static final String CANNOT_BE_READ = "This cannot be read.";

    @ExceptionHandler
    ProblemDetail cannotRead(HttpMessageNotReadableException failure) {
        if (failure.getMostSpecificCause() instanceof BodyTooLarge) {
            return of(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (failure.getCause() instanceof DatabindException wrong
                && !wrong.getPath().isEmpty()) {
            return Problem.validation(List.of(unreadable(pathOf(wrong))));
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", "The body is not the JSON that is expected here.");
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException failure) {
        return Problem.validation(
                failure.getFieldErrors().stream().map(ApiRefusals::fieldProblem).toList());
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException failure) {
        return Problem.validation(failure.getParameterValidationResults().stream()
                .map(result ->
                        invalid(String.valueOf(result.getMethodParameter().getParameterName())))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail cannotRead(MethodArgumentTypeMismatchException failure) {
        return failure.getParameter().hasParameterAnnotation(PathVariable.class)
                ? of(HttpStatus.NOT_FOUND)
                : Problem.validation(List.of(unreadable(failure.getName())));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException failure) {
        return Problem.validation(List.of(new FieldProblem(
                failure.getParameterName(), codeOf(failure.getParameterName(), "missing"), "This is needed.")));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingRequestValueException failure) {
        return of(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ErrorResponseException refusal) {
        ProblemDetail body = refusal.getBody();
        boolean named = body.getProperties() != null && body.getProperties().containsKey("code");
        return ResponseEntity.status(refusal.getStatusCode())
                .headers(refusal.getHeaders())
                .body(named ? body : of(refusal.getStatusCode()));
    }

    private static ProblemDetail of(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        StatusWords words = StatusWords.of(status);
        return Problem.of(status, words.code(), words.detail());
    }

    private static FieldProblem fieldProblem(FieldError error) {
        String message = error.getDefaultMessage();
        return new FieldProblem(
                error.getField(),
                codeOf(error.getField(), "invalid"),
                error.isBindingFailure() || message == null ? CANNOT_BE_READ : message);
    }

    private static FieldProblem invalid(String field) {
        return new FieldProblem(field, codeOf(field, "invalid"), "This cannot be used.");
    }

    private static FieldProblem unreadable(String field) {
        return new FieldProblem(field, codeOf(field, "invalid"), CANNOT_BE_READ);
    }

    /** {@code client.dateOfBirth} becomes {@code date-of-birth-invalid}. */
    private static String codeOf(String field, String what) {
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
        return last.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + "-" + what;
    }

    private static String pathOf(JacksonException wrong) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
