package org.openhour.notification.messages;

/** What a provider's report of a failure asks for. */
public enum Remedy {
    /** Nothing that could be done here. */
    NONE,
    /** Nothing for this client, but somebody must see to the sender's name or its words. */
    ALERT,
    /** The address is of no use, so another channel may be tried. */
    OTHER_CHANNEL,
    /** One more try later may get through; after that, another channel. */
    RETRY_ONCE,
    /** It may be tried again for as long as it is of use. */
    LATER,
    /** Nothing arrives at anybody until someone sees to it: the whole channel rests. */
    HALT
}
