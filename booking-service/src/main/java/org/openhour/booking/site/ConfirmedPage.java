package org.openhour.booking.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

/** The end of a booking, for the browser that booked alone. */
@Controller
class ConfirmedPage {

    static final String PATH = "/book/confirmed";

    private final ManagePages pages;

    ConfirmedPage(ManagePages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String show(
            @CookieValue(name = PrivateCookie.BOOKED_NAME, required = false) @Nullable String token,
            Locale language,
            Model model,
            HttpServletResponse response) {
        if (token == null || token.isEmpty()) {
            return "redirect:/";
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("confirmed", pages.confirmed(token, language));
        return "site/confirmed";
    }
}
