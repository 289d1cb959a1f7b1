package org.openhour.booking.waitlist;

import java.util.List;
import java.util.Map;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.time.LocalSpan;

/**
 * Why some cannot be asked for some of a clinician's time.
 *
 * @param taken when they are somewhere already: nobody is in two places at once
 * @param offered what they were offered before: nobody is offered the same time twice, nor a part of it
 */
record Engagements(Map<ClientId, List<LocalSpan>> taken, Map<ClientId, List<LocalSpan>> offered) {

    boolean allow(ClientId client, LocalSpan time) {
        return isNone(taken, client, time) && !wasOffered(client, time);
    }

    boolean wasOffered(ClientId client, LocalSpan time) {
        return !isNone(offered, client, time);
    }

    private static boolean isNone(Map<ClientId, List<LocalSpan>> all, ClientId client, LocalSpan time) {
        return all.getOrDefault(client, List.of()).stream().noneMatch(time::overlaps);
    }
}
