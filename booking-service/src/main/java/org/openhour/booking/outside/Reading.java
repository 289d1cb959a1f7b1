package org.openhour.booking.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.WallClock;

/** Reads one calendar: fetches and understands it outside any transaction, then keeps what came of it in one. */
@Component
class Reading {

    /** The window moves on by a day each day; what has not changed is read anew before it falls short by so many. */
    private static final int DAYS_SHORT = 7;

    private final OutsideCalendars calendars;
    private final ReadingOutcome outcome;
    private final Fetcher fetcher;
    private final Catalogues catalogues;
    private final OutsideSettings settings;
    private final Clock clock;

    Reading(
            OutsideCalendars calendars,
            ReadingOutcome outcome,
            Fetcher fetcher,
            Catalogues catalogues,
            OutsideSettings settings,
            Clock clock) {
        this.calendars = calendars;
        this.outcome = outcome;
        this.fetcher = fetcher;
        this.catalogues = catalogues;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of those who have left the practice nothing is read any more, nor kept. */
    void of(ClinicianId clinician) {
        if (catalogues.current().clinicians().containsKey(clinician)) {
            calendars.find(clinician).ifPresent(this::of);
        } else {
            calendars.forget(clinician);
        }
    }

    private void of(OutsideCalendar calendar) {
        WallClock wall = catalogues.current().practice().wallClock();
        LocalDate today = wall.today(clock);
        Window window = new Window(wall, today, today.plusDays(settings.daysAhead()));
        try {
            Optional<Copy> copy = fetcher.fetch(calendar.address(), marks(calendar, window));
            if (copy.isPresent()) {
                BusyTimes busy = CalendarFile.busyTimes(copy.get().file(), window, settings.calendarDomain());
                outcome.changed(calendar, copy.get().marks(), window, busy);
            } else {
                outcome.unchanged(calendar);
            }
        } catch (CannotRead e) {
            outcome.failed(calendar, e.failure());
        }
    }

    private static Marks marks(OutsideCalendar calendar, Window window) {
        boolean reachesFar = calendar.busyUntil()
                .filter(last -> last.isAfter(window.to().minusDays(DAYS_SHORT)))
                .isPresent();
        return reachesFar ? calendar.marks() : Marks.NONE;
    }
}
