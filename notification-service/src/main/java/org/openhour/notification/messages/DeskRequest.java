package org.openhour.notification.messages;

import org.openhour.notification.plan.DeskWish;

/**
 * A wish of the desk.
 *
 * @param id names it, so that it counts once
 * @param revision of the appointment that the desk looked at
 */
public record DeskRequest(String id, long revision, DeskWish wish) {

    public DeskRequest {
        if (!id.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("not a request id");
        }
    }
}
