package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Step 3: who comes. */
@Controller
class DetailsPage {

    static final String PATH = "/book/details";
    static final String AGAIN = PATH + "/again";

    private static final String ELSEWHERE = "redirect:" + TimesPage.PATH;

    private final DetailsPages pages;
    private final OnlineBooking online;

    DetailsPage(DetailsPages pages, OnlineBooking online) {
        this.pages = pages;
        this.online = online;
    }

    @GetMapping(PATH)
    String show(
            HoldForm tapped,
            @CookieValue(name = PrivateCookie.HOLD_NAME, required = false) @Nullable String hold,
            Locale language,
            Model model) {
        return page(DetailsForm.empty(tapped, hold, language), language, model);
    }

    /** The same form in the other language, or once more: nothing is booked, and nothing that was typed is lost. */
    @PostMapping(AGAIN)
    String again(DetailsForm form, Locale language, Model model) {
        return page(form, language, model);
    }

    @PostMapping(PATH)
    String book(DetailsForm form, HttpServletRequest request, HttpServletResponse response) {
        Optional<LocalDateTime> start = form.time();
        if (start.isEmpty()) {
            return ELSEWHERE;
        }
        PrivateCookie.BOOKED.give(online.book(form, start.get()), request, response);
        PrivateCookie.HOLD.takeBack(request, response);
        return "redirect:" + ConfirmedPage.PATH;
    }

    private String page(DetailsForm form, Locale language, Model model) {
        Optional<LocalDateTime> start = form.time();
        if (start.isEmpty()) {
            return ELSEWHERE;
        }
        model.addAttribute("details", pages.view(form, start.get(), List.of(), language));
        return "site/details";
    }
}
