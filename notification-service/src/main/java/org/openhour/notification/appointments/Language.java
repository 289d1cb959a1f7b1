package org.openhour.notification.appointments;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The languages that there are texts in; whatever else is asked for is answered in English. */
public enum Language {
    EN(Locale.US),
    ES(Locale.forLanguageTag("es-US"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public static Language of(@Nullable String tag) {
        return tag != null && Locale.forLanguageTag(tag.strip()).getLanguage().equals("es") ? ES : EN;
    }

    public Locale locale() {
        return locale;
    }

    /** The language's code, such as {@code es}. */
    public String code() {
        return locale.getLanguage();
    }
}
