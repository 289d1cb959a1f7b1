package org.openhour.booking.desk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.staff.StaffMember;

/**
 * What comes with every change of an appointment.
 *
 * @param revision the one that was looked at
 * @param by for a cancellation: who wants it
 */
record ChangeForm(
        int revision, @Nullable String reason, @Nullable Boolean tell, Cancellation.@Nullable By by) {

    private static final int LONGEST_REASON = 500;

    Expected expected() {
        return Expected.revision(revision);
    }

    Because because(StaffMember who) {
        return new Because(Actor.staff(who.id().toString()), clean(reason), tell == null || tell);
    }

    Cancellation cancelledBy() {
        return by == Cancellation.By.PRACTICE ? Cancellation.BY_PRACTICE : Cancellation.BY_CLIENT;
    }

    static Optional<String> clean(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(kept -> !kept.isEmpty())
                .map(kept -> kept.substring(0, Math.min(kept.length(), LONGEST_REASON)));
    }
}
