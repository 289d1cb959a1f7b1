package org.openhour.booking.worklist;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.outside.Failure;
import org.openhour.booking.outside.OutsideCalendar;
import org.openhour.booking.outside.OutsideCalendars;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** Clinicians' own calendars that could not be read for long. */
@Component
class CalendarsWork implements WorkSource {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final OutsideCalendars calendars;
    private final Catalogues catalogues;
    private final Clock clock;

    CalendarsWork(OutsideCalendars calendars, Catalogues catalogues, Clock clock) {
        this.calendars = calendars;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        Catalogue catalogue = catalogues.current();
        return calendars.unreadSince(clock.instant().minus(GOOD_FOR)).stream()
                .filter(calendar -> who.sees(calendar.clinician()))
                .map(calendar -> stale(calendar, catalogue))
                .toList();
    }

    private static WorkItem stale(OutsideCalendar calendar, Catalogue catalogue) {
        return new WorkItem(
                "OUTSIDE_CALENDAR_STALE",
                null,
                null,
                null,
                catalogue.clinician(calendar.clinician()).slug(),
                calendar.failure().map(Failure::name).orElse("NOT_TRIED"),
                catalogue.practice().wallClock().at(calendar.lastKnown().plus(GOOD_FOR)));
    }
}
