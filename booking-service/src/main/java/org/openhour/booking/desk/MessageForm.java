package org.openhour.booking.desk;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.clients.Audience;
import org.openhour.booking.outbox.DeskMessage;

/**
 * What the desk wants sent once more.
 *
 * @param request names it, so that a second press of the button sends nothing
 * @param channel SMS, EMAIL, or empty for both
 */
record MessageForm(
        @Nullable UUID request,
        DeskMessage.@Nullable Kind kind,
        Audience.@Nullable Channel channel,
        @Nullable Boolean urgent,
        @Nullable String reason) {

    public boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }

    Optional<String> why() {
        return ChangeForm.clean(reason);
    }

    DeskMessage read(AppointmentId appointment, UUID otherwise) {
        return new DeskMessage(
                request == null ? otherwise : request,
                appointment,
                kind == null ? DeskMessage.Kind.CONFIRMATION : kind,
                Optional.ofNullable(channel),
                isUrgent());
    }
}
