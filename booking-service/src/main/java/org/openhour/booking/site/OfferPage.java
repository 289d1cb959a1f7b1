package org.openhour.booking.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.waitlist.Offers;

/** An hour that is held for somebody who waits. Opening it changes nothing (R-B9); taking it is a form that is sent. */
@Controller
@RequestMapping(OfferPage.PATH)
class OfferPage {

    static final String PATH = "/offer/{token}";

    private final OfferPages pages;
    private final Offers offers;

    OfferPage(OfferPages pages, Offers offers) {
        this.pages = pages;
        this.offers = offers;
    }

    static String pathOf(String token) {
        return "/offer/" + token;
    }

    @GetMapping
    String show(@PathVariable String token, Locale language, Model model) {
        model.addAttribute("offer", pages.view(token, language));
        return "site/offer";
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            OfferForm form,
            Locale language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        OfferView view = pages.view(token, language);
        if (view.byVideo() && form.inCalifornia().isEmpty()) {
            return again(view, "required", model, response);
        }
        try {
            PrivateCookie.BOOKED.give(pages.accept(token, form), request, response);
        } catch (AppointmentRefused refusal) {
            if (refusal.reason() != AppointmentRefused.Reason.OUT_OF_STATE) {
                throw refusal;
            }
            return again(view, "outside", model, response);
        }
        return "redirect:" + ConfirmedPage.PATH;
    }

    @PostMapping("/decline")
    String decline(@PathVariable String token) {
        offers.decline(token);
        return "redirect:" + WaitlistPage.PATH + "/kept";
    }

    @PostMapping("/leave")
    String leave(@PathVariable String token) {
        offers.leave(token);
        return "redirect:" + WaitlistPage.PATH + "/left";
    }

    private static String again(OfferView view, String what, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("offer", view.with(Problem.of("california", what)));
        return "site/offer";
    }
}
