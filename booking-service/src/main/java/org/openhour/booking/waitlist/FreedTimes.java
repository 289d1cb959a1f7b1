package org.openhour.booking.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentChange;
import org.openhour.booking.appointments.AppointmentChanged;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.GroupTimeFreed;
import org.openhour.booking.appointments.HoldExpired;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/** Writes down what time becomes free, in the transaction that frees it, where somebody waits at all. */
@Component
class FreedTimes {

    private final FreedTimeRepository freed;
    private final WaitlistEntryRepository entries;
    private final Appointments appointments;
    private final Clock clock;

    FreedTimes(FreedTimeRepository freed, WaitlistEntryRepository entries, Appointments appointments, Clock clock) {
        this.freed = freed;
        this.entries = entries;
        this.appointments = appointments;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentChanged change) {
        boolean frees =
                change.kind() == AppointmentChange.Kind.CANCELLED || change.kind() == AppointmentChange.Kind.MOVED;
        if (frees && entries.isAnyoneWaiting() && !isOfAGroup(change)) {
            List<AppointmentChange> history = appointments.history(change.appointment());
            AppointmentState before = history.get(change.revision() - 1).after();
            AppointmentState after = history.get(change.revision()).after();
            if (!after.status().occupiesTime() || !isSameTime(before, after)) {
                note(before.clinician(), before.span());
            }
        }
    }

    @EventListener
    void on(HoldExpired hold) {
        if (entries.isAnyoneWaiting()) {
            note(hold.clinician(), hold.span());
        }
    }

    @EventListener
    void on(GroupTimeFreed group) {
        if (entries.isAnyoneWaiting()) {
            note(group.clinician(), group.span());
        }
    }

    void note(ClinicianId clinician, LocalSpan span) {
        Instant now = clock.instant();
        freed.save(new FreedTime(clinician, span, now, now));
    }

    /** A meeting of a group goes on without the one who cancels; {@link GroupTimeFreed} tells where it does not. */
    private boolean isOfAGroup(AppointmentChanged change) {
        return appointments.get(change.appointment()).groupSession().isPresent();
    }

    private static boolean isSameTime(AppointmentState before, AppointmentState after) {
        return before.clinician().equals(after.clinician()) && before.span().equals(after.span());
    }
}
