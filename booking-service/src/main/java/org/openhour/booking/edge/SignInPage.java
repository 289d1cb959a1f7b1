package org.openhour.booking.edge;

import java.time.Clock;
import java.time.LocalDateTime;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Practice;

/** The page at which staff sign in; it shows nothing of the schedule. */
@Controller
class SignInPage {

    private final Catalogues catalogues;
    private final Clock clock;

    SignInPage(Catalogues catalogues, Clock clock) {
        this.catalogues = catalogues;
        this.clock = clock;
    }

    static String after(AuthenticationException cause) {
        return cause instanceof LockedException ? "/login?slow" : "/login?wrong";
    }

    @GetMapping("/login")
    String show(Model model) {
        Practice practice = catalogues.current().practice();
        LocalDateTime now = practice.wallClock().now(clock);
        model.addAttribute("practice", practice.name());
        model.addAttribute("now", now);
        model.addAttribute("greeting", Greeting.at(now.toLocalTime()));
        return "edge/login";
    }
}
