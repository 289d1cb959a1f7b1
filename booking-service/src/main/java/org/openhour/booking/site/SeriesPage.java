package org.openhour.booking.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.openhour.booking.appointments.SeriesLinks;

/** From the calendar entry of a series to the page of its next session, on which alone something can be changed. */
@Controller
class SeriesPage {

    private final SeriesLinks links;

    SeriesPage(SeriesLinks links) {
        this.links = links;
    }

    @GetMapping("/series/{token}")
    String next(@PathVariable String token) {
        return "redirect:" + links.next(token).getPath();
    }
}
