package org.openhour.booking.edge;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as it may be shown and logged: without the query, and without the secret of a private link. */
record SafePath(URI uri) {

    private static final Pattern SECRET =
            Pattern.compile("(/(?:manage|series|holds|join|feedback|note|offer|feeds)/)[^/]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9/._~-]");

    static SafePath of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return of(failed instanceof String path ? path : request.getRequestURI());
    }

    static SafePath of(String path) {
        String plain = NOT_PLAIN.matcher(path).replaceAll("-");
        return new SafePath(URI.create(SECRET.matcher(plain).replaceAll("$1-").replaceFirst("^/+", "/")));
    }

    boolean isApi() {
        return uri.getPath().startsWith("/api/") || uri.getPath().startsWith("/v3/") || isOperations();
    }

    private boolean isOperations() {
        return uri.getPath().startsWith("/actuator/") || uri.getPath().startsWith("/local/");
    }
}
