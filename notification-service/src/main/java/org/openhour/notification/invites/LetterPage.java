package org.openhour.notification.invites;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.openhour.notification.templates.Letter;

/** A letter as HTML: no images, nothing fetched from anywhere. */
@Component
class LetterPage {

    private final ITemplateEngine templates;

    LetterPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    String of(Letter letter) {
        Context context = new Context(Locale.forLanguageTag(letter.language()), Map.of("letter", letter));
        return templates.process("mail/letter", context);
    }
}
