package org.openhour.notification.plan;

import org.openhour.notification.appointments.Arrangement;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.ClientId;

/**
 * A message of the past: tried, whatever came of it.
 *
 * @param reached whether the client has it, may have it, or knows of it without it
 */
public record Telling(
        ClientId client, MessageKind kind, Channel channel, Arrangement arrangement, String address, boolean reached) {

    boolean announces() {
        return !kind.reminds();
    }
}
