package org.openhour.booking.edge;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one address from asking too much of what is open to all (R-B9), the login page included. Counted in memory, by
 * each instance for itself: behind a load balancer an address may have as many allowances as there are instances, which
 * a guard against floods and guessing can bear.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
@ConditionalOnProperty(name = "openhour.rate-limit.enabled", matchIfMissing = true)
class RateLimit extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Allowances reads;
    private final Allowances changes;
    private final Allowances signIns;

    RateLimit(RateLimitSettings settings) {
        this.reads = new Allowances(settings.reads());
        this.changes = new Allowances(settings.changes());
        this.signIns = new Allowances(settings.signIns());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/desk")
                || path.startsWith("/api/v1/desk")
                || path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || path.startsWith("/actuator/")
                || path.endsWith("/responses");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = allowance(request).use(request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Allowances allowance(HttpServletRequest request) {
        if (READS.contains(request.getMethod())) {
            return reads;
        }
        return request.getRequestURI().equals("/login") ? signIns : changes;
    }
}
