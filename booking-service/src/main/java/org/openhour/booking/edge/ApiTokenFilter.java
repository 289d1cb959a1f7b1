package org.openhour.booking.edge;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

import org.openhour.booking.staff.Staff;
import org.openhour.booking.staff.StaffMember;

/** Lets in whoever brings an API token; a token that opens nothing is refused, whatever login comes with it. */
final class ApiTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Staff staff;

    ApiTokenFilter(Staff staff) {
        this.staff = staff;
    }

    static boolean hasToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasToken(request)) {
            Optional<StaffMember> member = staff.findByToken(tokenOf(request));
            if (member.isEmpty()) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(SignedIn.as(member.get())));
        }
        chain.doFilter(request, response);
    }

    private static String tokenOf(HttpServletRequest request) {
        return String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION))
                .substring(SCHEME.length())
                .strip();
    }
}
