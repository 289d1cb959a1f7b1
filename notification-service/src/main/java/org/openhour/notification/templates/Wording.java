package org.openhour.notification.templates;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.Language;

/** Looks sentences up in {@code texts_en.properties} and {@code texts_es.properties}. */
@Component
class Wording {

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    Wording() {
        source.setBasename("texts");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    String say(String key, Language language, Object... arguments) {
        return source.getMessage(key, arguments, language.locale());
    }
}
