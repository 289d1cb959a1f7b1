package org.openhour.booking.site;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.practice.Catalogues;

/** Step 2: the open times. */
@Controller
class TimesPage {

    static final String PATH = "/book/times";

    private final OpenTimes times;
    private final Catalogues catalogues;

    TimesPage(OpenTimes times, Catalogues catalogues) {
        this.times = times;
        this.catalogues = catalogues;
    }

    @GetMapping(PATH)
    String show(
            ChoiceForm form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Locale language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Choice choice = form.in(catalogues.current());
        Picker picker = times.picker(choice, day, PATH, HoldForm.PATH, language);
        model.addAttribute("picker", picker);
        choice.waitlist().filter(url -> picker.mayOpen()).ifPresent(url -> model.addAttribute("waitlist", url));
        model.addAttribute("change", choice.on("/book").build().toUriString());
        return PartOfPage.of("site/times", "site/picker :: picker", request, response);
    }
}
