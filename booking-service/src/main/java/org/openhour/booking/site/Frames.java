package org.openhour.booking.site;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;

/** Puts the frame around pages. */
@Component
class Frames {

    private static final Set<String> LISTED = Set.of("/", "/privacy", "/accessibility");

    private final Catalogues catalogues;

    Frames(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    Frame around(HttpServletRequest request, Locale language) {
        Catalogue catalogue = catalogues.current();
        return Frame.of(
                catalogue.practice(),
                catalogue.firstOffice(),
                inOtherLanguage(request, language),
                LISTED.contains(request.getRequestURI()));
    }

    /** A page that takes the place of the one asked for. */
    ModelAndView instead(String view, HttpStatus status, HttpServletRequest request, Locale language) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(status);
        page.addObject("frame", around(request, language));
        return page;
    }

    /** What was posted cannot be asked for again by a link: the language then changes on the first page. */
    private static String inOtherLanguage(HttpServletRequest request, Locale language) {
        UriComponentsBuilder same = UriComponentsBuilder.fromPath("/");
        if (request.getMethod().equals("GET")) {
            same = UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        }
        return same.replaceQueryParam(
                        SiteLanguage.NAME, SiteLanguage.otherThan(language).getLanguage())
                .build(false)
                .toUriString();
    }
}
