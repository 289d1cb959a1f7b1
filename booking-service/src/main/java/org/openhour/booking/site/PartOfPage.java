package org.openhour.booking.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Tells whether a script asks for a part of a page that is already open; the part has the page's own address. */
final class PartOfPage {

    private static final String ASKED = "HX-Request";

    private PartOfPage() {}

    static String of(String page, String part, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, ASKED);
        boolean isPart = request.getHeader(ASKED) != null && request.getHeader("HX-History-Restore-Request") == null;
        return isPart ? part : page;
    }
}
