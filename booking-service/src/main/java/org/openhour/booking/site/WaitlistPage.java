package org.openhour.booking.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Tell me when one opens. */
@Controller
class WaitlistPage {

    static final String PATH = "/waitlist";
    private static final String DONE = PATH + "/done";
    private static final String KEPT = PATH + "/kept";
    private static final String LEFT = PATH + "/left";

    private final WaitlistPages pages;

    WaitlistPage(WaitlistPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String show(ChoiceForm chosen, Locale language, Model model) {
        Optional<String> times = pages.timesInstead(chosen);
        if (times.isPresent()) {
            return "redirect:" + times.get();
        }
        model.addAttribute("waiting", pages.view(WaitlistForm.empty(chosen, language), List.of()));
        return "site/waitlist";
    }

    @PostMapping(PATH)
    String join(WaitlistForm form, Model model, HttpServletResponse response) {
        Optional<String> times = pages.timesInstead(form.choice());
        if (times.isPresent()) {
            return "redirect:" + times.get();
        }
        List<Problem> problems = pages.join(form);
        if (problems.isEmpty()) {
            return "redirect:" + DONE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("waiting", pages.view(form, problems));
        return "site/waitlist";
    }

    /** How somebody stands now: on the list, still on it, or off. */
    @GetMapping({DONE, KEPT, LEFT})
    String done(HttpServletRequest request, Model model) {
        model.addAttribute("said", request.getRequestURI().substring(PATH.length() + 1));
        return "site/waiting";
    }
}
