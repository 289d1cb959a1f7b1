package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;

import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.practice.Catalogues;

/** A tap on an open time: it is held, and the form follows. */
@Controller
class HoldPage {

    private final OnlineBooking online;
    private final Catalogues catalogues;

    HoldPage(OnlineBooking online, Catalogues catalogues) {
        this.online = online;
        this.catalogues = catalogues;
    }

    @PostMapping(HoldForm.PATH)
    String take(
            HoldForm form,
            @CookieValue(name = PrivateCookie.HOLD_NAME, required = false) @Nullable String earlier,
            HttpServletRequest request,
            HttpServletResponse response) {
        Choice choice = form.choice().in(catalogues.current());
        Optional<LocalDateTime> start = form.time();
        if (start.isEmpty()) {
            return "redirect:" + choice.on(TimesPage.PATH).build().toUriString();
        }
        online.hold(choice, start.get(), Optional.ofNullable(earlier).map(HoldToken::new))
                .ifPresent(held -> PrivateCookie.HOLD.give(held.value(), request, response));
        return "redirect:"
                + choice.on(DetailsPage.PATH)
                        .queryParam("start", start.get())
                        .build()
                        .toUriString();
    }
}
