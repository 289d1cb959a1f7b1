package org.openhour.booking.outbox;

import java.util.Optional;
import java.util.UUID;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.clients.Audience;

/**
 * Something that somebody at the desk wants clients told at once.
 *
 * @param request names the wish, so that it counts once
 * @param channel by which way; empty for every way that they agreed to
 * @param urgent whether a text may go out in the quiet hours (R-C2)
 */
public record DeskMessage(
        UUID request, AppointmentId appointment, Kind kind, Optional<Audience.Channel> channel, boolean urgent) {

    /** What is to be said. */
    public enum Kind {
        CONFIRMATION,
        REMINDER,
        /** That it is cancelled: all that can be said of an appointment that is. */
        CANCELLATION
    }

    boolean allows(Audience.Channel way) {
        return channel.map(way::equals).orElse(true);
    }
}
