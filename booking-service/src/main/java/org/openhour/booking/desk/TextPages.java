package org.openhour.booking.desk;

import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.outbox.NotificationUnavailable;
import org.openhour.booking.outbox.TextTemplates;
import org.openhour.booking.outbox.TextTemplates.Template;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffMember;

/** Where an administrator reads what texts say, tries other words and takes them into use. */
@Controller
@RequestMapping("/desk/texts")
class TextPages {

    private static final String EDIT = "desk/text";
    private static final String BACK = "redirect:/desk/texts";

    private final TextTemplates templates;
    private final Trail trail;

    TextPages(TextTemplates templates, Trail trail) {
        this.templates = templates;
        this.trail = trail;
    }

    @GetMapping
    String all(@AuthenticationPrincipal StaffMember who, Model model) {
        admit(who, model);
        try {
            model.addAttribute("texts", TextView.of(templates.all()));
        } catch (NotificationUnavailable away) {
            model.addAttribute("away", true);
        }
        return "desk/texts";
    }

    @GetMapping("/{kind}/{language}")
    String edit(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String kind,
            @PathVariable String language,
            Model model) {
        admit(who, model);
        try {
            Template template = template(kind, language);
            show(template, template.text(), model);
            return EDIT;
        } catch (NotificationUnavailable away) {
            return BACK;
        }
    }

    @PostMapping("/{kind}/{language}/preview")
    ModelAndView preview(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam String text,
            Model model) {
        admit(who, model);
        return editing(kind, language, text, model, template -> {
            show(template, text, model);
            return new ModelAndView(EDIT, model.asMap());
        });
    }

    /** While somebody types: the preview alone. */
    @PostMapping(path = "/{kind}/{language}/preview", headers = "HX-Request")
    String tried(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam String text,
            Model model) {
        admit(who, model);
        Template typed = typed(kind, language, text);
        try {
            show(typed, text, model);
        } catch (NotificationUnavailable away) {
            showAway(typed, model);
        }
        return EDIT + " :: preview";
    }

    @PostMapping("/{kind}/{language}")
    ModelAndView change(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam String text,
            @RequestParam(defaultValue = "false") boolean knowing,
            Model model) {
        admit(who, model);
        return editing(kind, language, text, model, template -> {
            if (text.isBlank() || !templates.change(template, text, knowing)) {
                show(template, text, model);
                model.addAttribute("refused", true);
                return new ModelAndView(EDIT, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            trail.practice(who);
            return new ModelAndView(BACK);
        });
    }

    @PostMapping("/{kind}/{language}/restore")
    ModelAndView restore(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        admit(who, model);
        return editing(kind, language, text, model, template -> {
            templates.restore(template);
            trail.practice(who);
            return new ModelAndView(BACK);
        });
    }

    /** Does something with a text; where notification-service does not answer, the form comes back as it was typed. */
    private ModelAndView editing(
            String kind, String language, String text, Model model, Function<Template, ModelAndView> step) {
        try {
            return step.apply(template(kind, language));
        } catch (NotificationUnavailable away) {
            showAway(typed(kind, language, text), model);
            return new ModelAndView(EDIT, model.asMap(), HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private void show(Template template, String text, Model model) {
        describe(template, text, model);
        if (!text.isBlank()) {
            model.addAttribute(
                    "preview", TextView.Shown.of(templates.preview(template.kind(), template.language(), text)));
        }
    }

    private static void showAway(Template typed, Model model) {
        describe(typed, typed.text(), model);
        model.addAttribute("away", true);
    }

    private static void describe(Template template, String text, Model model) {
        model.addAttribute("template", template);
        model.addAttribute("heading", TextView.title(template));
        model.addAttribute("text", text);
    }

    private static Template typed(String kind, String language, String text) {
        return new Template(kind, language, text, false);
    }

    private Template template(String kind, String language) {
        return templates.find(kind, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void admit(StaffMember who, Model model) {
        if (!who.is(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("me", who);
    }
}
