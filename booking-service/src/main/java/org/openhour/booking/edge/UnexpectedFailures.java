package org.openhour.booking.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever nobody else has dealt with: a 500, and in the log an incident with the kinds of failure and where they came
 * up, but without their messages, which may repeat what a client typed (R-B4).
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedFailures implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);
    private static final String OURS = "org.openhour.";

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException
                || failure instanceof AsyncRequestNotUsableException) {
            return null;
        }
        String id = UuidCreator.getRandomBased().toString();
        LOG.error(
                "Incident {} at {} {}: {}",
                id,
                request.getMethod(),
                SafePath.of(request).uri(),
                tell(failure));
        Incident.mark(request, id);
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    static String tell(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName() + placeOf(cause))
                .collect(Collectors.joining("; caused by "));
    }

    private static String placeOf(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(4)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", " at [", "]"));
    }
}
