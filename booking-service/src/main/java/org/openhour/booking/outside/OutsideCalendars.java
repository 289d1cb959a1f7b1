package org.openhour.booking.outside;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.OutsideBusy;
import org.openhour.booking.practice.ClinicianId;

/** Follows the calendars that clinicians keep elsewhere; they are read in the background, never while anybody waits. */
@Service
public class OutsideCalendars {

    private final OutsideCalendarRepository calendars;
    private final OutsideBusy busy;
    private final SchedulerClient scheduler;
    private final OutsideSettings settings;
    private final Clock clock;

    OutsideCalendars(
            OutsideCalendarRepository calendars,
            OutsideBusy busy,
            @Lazy SchedulerClient scheduler,
            OutsideSettings settings,
            Clock clock) {
        this.calendars = calendars;
        this.busy = busy;
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OutsideCalendar> find(ClinicianId clinician) {
        return calendars.findById(clinician.value());
    }

    /** Those that were last read before a moment, whatever kept them from it. */
    @Transactional(readOnly = true)
    public List<OutsideCalendar> unreadSince(Instant moment) {
        return calendars.findUnreadSince(moment);
    }

    /**
     * Reads a clinician's calendar at this address from now on, and soon for the first time.
     *
     * @throws AddressRefused where it cannot be the address of a calendar
     */
    @Transactional
    public OutsideCalendar follow(ClinicianId clinician, String text) {
        CalendarAddress address = CalendarAddress.parse(text);
        if (!settings.trustedHosts().contains(address.host())) {
            address.requirePublic();
        }
        Instant now = clock.instant();
        OutsideCalendar calendar = calendars
                .lock(clinician.value())
                .orElseGet(() -> calendars.save(new OutsideCalendar(clinician, address, now)));
        if (!calendar.isAt(address)) {
            calendar.moveTo(address, now);
        }
        queue(calendar, now);
        return calendar;
    }

    /** Reads it soon. False where the clinician has none. */
    @Transactional
    public boolean refresh(ClinicianId clinician) {
        Optional<OutsideCalendar> calendar = calendars.lock(clinician.value());
        calendar.ifPresent(found -> queue(found, clock.instant()));
        return calendar.isPresent();
    }

    /** Forgets the address and every busy time that was read there. False where there was none. */
    @Transactional
    public boolean forget(ClinicianId clinician) {
        Optional<OutsideCalendar> calendar = calendars.lock(clinician.value());
        calendar.ifPresent(found -> {
            found.busyUntil().ifPresent(last -> busy.replace(clinician, LocalDate.EPOCH, last, Map.of()));
            calendars.delete(found);
        });
        return calendar.isPresent();
    }

    /** Hands every calendar whose turn has come to whichever instance is free; one that is being read stays one. */
    @Transactional
    public void queueDue() {
        Instant now = clock.instant();
        calendars.findDue(now).forEach(clinician -> queue(clinician, now));
    }

    private void queue(OutsideCalendar calendar, Instant now) {
        calendar.makeDue(now);
        queue(calendar.clinician().value(), now);
    }

    private void queue(UUID clinician, Instant now) {
        scheduler.scheduleIfNotExists(
                OutsideConfiguration.READING.instance(clinician.toString()).build(), now);
    }
}
