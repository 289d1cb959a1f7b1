package org.openhour.notification.messages;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.plan.DeskWish;

/**
 * A wish of the desk.
 *
 * @param id names it, so that it counts once
 * @param revision of the appointment that the desk looked at
 */
public record DeskRequest(String id, long revision, DeskWish wish) {

    public DeskRequest {
        if (!id.matches(AppointmentId.PATTERN)) {
            throw new IllegalArgumentException("not a request id");
        }
    }
}
