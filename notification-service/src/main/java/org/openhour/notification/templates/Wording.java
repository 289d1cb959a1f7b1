package org.openhour.notification.templates;

import java.util.Locale;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

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

    /** The words of a text with its places by name. */
    String named(MessageKind kind, Language language) {
        Object[] names =
                TextTemplate.PLACES.stream().map(name -> "{" + name + "}").toArray();
        return say(key(kind, 1), language, names);
    }

    /** Where the words of a text are: of its variants, the first that fits one segment is sent. */
    static String key(MessageKind kind, int variant) {
        return "sms." + kind.name().toLowerCase(Locale.ROOT) + "." + variant;
    }

    String say(String key, Language language, Object... arguments) {
        return source.getMessage(key, arguments, language.locale());
    }
}
