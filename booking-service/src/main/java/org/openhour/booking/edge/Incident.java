package org.openhour.booking.edge;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** The id by which a failure that somebody reports is found in the log. */
final class Incident {

    private static final String KEY = Incident.class.getName();

    private Incident() {}

    static void mark(HttpServletRequest request, String id) {
        request.setAttribute(KEY, id);
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(KEY)).map(Object::toString);
    }
}
