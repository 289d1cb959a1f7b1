package org.openhour.notification.feeds;

/** What a feed says of each appointment. */
public enum Shows {
    BUSY,
    INITIALS
}
