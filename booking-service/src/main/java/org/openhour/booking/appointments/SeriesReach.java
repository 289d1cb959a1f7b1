package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogues;

/** How far ahead series are placed. */
@Component
class SeriesReach {

    /** As far as the desk may book at all. */
    private static final int DESK_DAYS = 366;

    private final SeriesSettings settings;
    private final Catalogues catalogues;
    private final Clock clock;

    SeriesReach(SeriesSettings settings, Catalogues catalogues, Clock clock) {
        this.settings = settings;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    LocalDate today() {
        return catalogues.current().practice().wallClock().today(clock);
    }

    /** The last day that is placed while time goes on. */
    LocalDate rolling() {
        return today().plusDays(Math.min(DESK_DAYS, settings.horizonWeeks() * 7L));
    }

    /** The last day of a new one that is placed at once: all of it that the desk may book, if it has an end. */
    LocalDate ofNew(Occurrences dates) {
        LocalDate to = dates.last().isPresent() ? today().plusDays(DESK_DAYS) : rolling();
        LocalDate first = dates.first().toLocalDate();
        return first.isAfter(to) ? first : to;
    }
}
