package org.openhour.booking.practice;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One text that the practice may edit, in one language. Its paragraphs are separated by line ends. */
@Embeddable
public record PracticeText(
        @Enumerated(EnumType.STRING) @Column(name = "text_key")
        Key key,

        String language,
        String content) {

    /** What the texts are about. */
    public enum Key {
        /** How to get the most out of the first session. */
        FIRST_SESSION,
        /** What meeting by video means, and its limits: the telehealth consent. */
        TELEHEALTH_CONSENT,
        /** How the practice treats what it is told. */
        PRIVACY
    }

    boolean isFor(Key wanted, Locale locale) {
        return key == wanted && language.equals(locale.getLanguage());
    }
}
