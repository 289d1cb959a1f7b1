package org.openhour.notification.messages;

import java.util.List;

import org.openhour.notification.appointments.Channel;

/** Takes messages of one channel out of the house. */
public interface Carrier {

    Channel channel();

    /** Gets messages ready to leave, all in one go; none of them has left before its departure. */
    List<Departure> prepare(List<Outgoing> messages);

    /** What became of a message whose sending had no clear end. */
    Trace trace(MessageId id);
}
