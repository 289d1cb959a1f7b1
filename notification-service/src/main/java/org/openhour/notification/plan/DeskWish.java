package org.openhour.notification.plan;

import java.util.Optional;

import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;

/**
 * What somebody at the desk wants clients told once more, at once.
 *
 * @param channel by which way; empty for every way that the plan itself would take
 * @param urgent whether a text may go out in the quiet hours
 */
public record DeskWish(Kind kind, Optional<Channel> channel, boolean urgent) {

    /** What is to be said. */
    public enum Kind {
        CONFIRMATION,
        REMINDER,
        CANCELLATION;

        boolean fits(AppointmentStatus status) {
            return this == CANCELLATION ? status.cancelled() : status.upcoming();
        }
    }
}
