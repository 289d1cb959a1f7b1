package org.openhour.booking.edge;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;

/** How the security filters turn somebody away; {@link ErrorPages} says it in words. */
final class Refusals {

    static final String SIGN_IN_AGAIN = "/login?expired";

    private Refusals() {}

    static void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        response.sendError(isSignedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** A form that was open for longer than the session lasted leads to a fresh sign-in (R-B6), not to an error. */
    static void onPage(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof CsrfException && !isSignedIn()) {
            toSignIn(request, response);
        } else {
            forbidden(request, response, cause);
        }
    }

    /** The parts that a page fetches by itself cannot show a login form: the whole page has to go there. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SIGN_IN_AGAIN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(SIGN_IN_AGAIN);
        }
    }

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
