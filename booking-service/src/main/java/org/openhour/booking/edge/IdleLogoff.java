package org.openhour.booking.edge;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import org.openhour.booking.time.TrueTime;

/**
 * Signs out whoever has done nothing for as long as a session may be idle (R-B6). What a page fetches by itself to stay
 * current carries a header and does not count as doing something, else an open calendar would never be signed out.
 */
final class IdleLogoff extends OncePerRequestFilter {

    static final String BY_ITSELF = "X-By-Itself";

    private static final String LAST_ACT = IdleLogoff.class.getName();

    private final TrueTime time;

    /** By the true time: a demo's clock that is set must sign nobody out. */
    IdleLogoff(TrueTime time) {
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Instant now = time.clock().instant();
            if (request.getHeader(BY_ITSELF) == null) {
                session.setAttribute(LAST_ACT, now);
            } else if (isOver(session, now)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
                Refusals.toSignIn(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isOver(HttpSession session, Instant now) {
        @Nullable Object last = session.getAttribute(LAST_ACT);
        Duration allowed = Duration.ofSeconds(session.getMaxInactiveInterval());
        return last instanceof Instant act && act.plus(allowed).isBefore(now);
    }
}
