package org.openhour.booking.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
        Template template = template(kind, language);
        show(template, template.text(), model);
        return EDIT;
    }

    @PostMapping("/{kind}/{language}/preview")
    String preview(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam String text,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String byItself,
            Model model) {
        admit(who, model);
        show(template(kind, language), text, model);
        return byItself == null ? EDIT : "desk/text :: preview";
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
        Template template = template(kind, language);
        if (text.isBlank() || !templates.change(template, text, knowing)) {
            show(template, text, model);
            model.addAttribute("refused", true);
            return new ModelAndView(EDIT, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        trail.practice(who);
        return new ModelAndView("redirect:/desk/texts");
    }

    @PostMapping("/{kind}/{language}/restore")
    String restore(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable String kind,
            @PathVariable String language,
            Model model) {
        admit(who, model);
        Template template = template(kind, language);
        templates.restore(template);
        trail.practice(who);
        return "redirect:/desk/texts";
    }

    private void show(Template template, String text, Model model) {
        model.addAttribute("template", template);
        model.addAttribute("title", TextView.title(template));
        model.addAttribute("text", text);
        model.addAttribute("preview", text.isBlank() ? null : TextView.Shown.of(templates.preview(template, text)));
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
