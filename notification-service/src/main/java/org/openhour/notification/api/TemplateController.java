package org.openhour.notification.api;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.templates.Sample;
import org.openhour.notification.templates.TemplateRefused;
import org.openhour.notification.templates.Templates;
import org.openhour.notification.templates.Templates.Preview;
import org.openhour.notification.templates.Templates.Template;

/** The words of texts, as the practice's desk reads and changes them. */
@RestController
@RequestMapping("/api/v1/templates")
class TemplateController {

    private static final int LONGEST = 300;

    /** @param knowing whether a text that gives too much away is wanted all the same */
    record TextWire(
            @Nullable String text,
            @Nullable String brand,
            @Nullable String phone,
            @Nullable String link,
            @Nullable Boolean knowing) {}

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    List<Template> all() {
        return templates.all();
    }

    @PostMapping("/{kind}/{language}/preview")
    Preview preview(@PathVariable MessageKind kind, @PathVariable Language language, @RequestBody TextWire wire) {
        return templates.preview(kind, language, text(wire), sample(wire));
    }

    @PutMapping("/{kind}/{language}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable MessageKind kind, @PathVariable Language language, @RequestBody TextWire wire) {
        try {
            templates.change(kind, language, text(wire), sample(wire), Boolean.TRUE.equals(wire.knowing()));
        } catch (TemplateRefused refused) {
            throw new InvalidFields(refused.flaws().stream()
                    .map(flaw -> new FieldProblem("text", flaw, "cannot be used"))
                    .toList());
        }
    }

    @DeleteMapping("/{kind}/{language}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable MessageKind kind, @PathVariable Language language) {
        templates.restore(kind, language);
    }

    private static String text(TextWire wire) {
        return Optional.ofNullable(wire.text())
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .orElseThrow(() -> new InvalidFields(
                        List.of(new FieldProblem("text", "required", "of 1 to " + LONGEST + " characters"))));
    }

    private static Sample sample(TextWire wire) {
        return new Sample(
                Optional.ofNullable(wire.brand()).orElse("Our office"),
                Optional.ofNullable(wire.phone()).orElse("(619) 555-0100"),
                Optional.ofNullable(wire.link()).orElse("https://office.example/manage/AbCdEfGhIjKlMnOpQrStUv"));
    }
}
