package org.openhour.booking.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.OutsideBusy;

/**
 * Keeps what came of one reading. A calendar that is no longer followed, or at another address, is left alone. Whatever
 * fails, the last good copy stays.
 */
@Component
class ReadingOutcome {

    private final OutsideCalendarRepository calendars;
    private final OutsideBusy busy;
    private final OutsideSettings settings;
    private final Clock clock;

    ReadingOutcome(OutsideCalendarRepository calendars, OutsideBusy busy, OutsideSettings settings, Clock clock) {
        this.calendars = calendars;
        this.busy = busy;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void changed(OutsideCalendar read, Marks marks, Window window, BusyTimes times) {
        stillThere(read).ifPresent(calendar -> {
            LocalDate last = calendar.busyUntil()
                    .filter(known -> known.isAfter(window.to()))
                    .orElse(window.to());
            busy.replace(calendar.clinician(), window.from(), last, times.days());
            calendar.hasChanged(marks, window.to(), times.skipped(), clock.instant(), settings.every());
        });
    }

    @Transactional
    public void unchanged(OutsideCalendar read) {
        stillThere(read).ifPresent(calendar -> calendar.hasNotChanged(clock.instant(), settings.every()));
    }

    @Transactional
    public void failed(OutsideCalendar read, Failure failure) {
        stillThere(read)
                .ifPresent(calendar ->
                        calendar.hasFailed(failure, clock.instant(), settings.every(), settings.longestPause()));
    }

    private Optional<OutsideCalendar> stillThere(OutsideCalendar read) {
        return calendars.lock(read.clinician().value()).filter(calendar -> calendar.isAt(read.address()));
    }
}
