package org.openhour.booking.waitlist;

/** There is no such entry on the waitlist. */
public class UnknownEntry extends RuntimeException {

    public UnknownEntry(WaitlistEntryId id) {
        super("No waitlist entry " + id);
    }
}
