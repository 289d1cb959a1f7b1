package org.openhour.booking.site;

import java.util.Locale;

import org.springframework.stereotype.Component;

import org.openhour.booking.feedback.Note;
import org.openhour.booking.practice.Catalogues;

/** Until when a note's link can be used, in words. */
@Component
class NoteDays {

    private final Catalogues catalogues;

    NoteDays(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** The last whole day on which it works. */
    String lastOf(Note note, Locale language) {
        var dies = catalogues.current().practice().wallClock().localOf(note.diesAt());
        return new TimeWords(language).day(dies.toLocalDate().minusDays(1));
    }
}
