package org.openhour.notification.messages;

import org.openhour.notification.appointments.Channel;

/** Takes messages of one channel out of the house. */
public interface Carrier {

    Channel channel();

    /** Sends, once; whatever happens is an outcome, not an exception. */
    Outcome send(Outgoing message);

    /** What became of a message whose sending had no clear end. */
    Trace trace(MessageId id);
}
