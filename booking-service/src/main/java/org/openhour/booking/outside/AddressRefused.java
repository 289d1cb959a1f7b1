package org.openhour.booking.outside;

/** What was given cannot be the address of a calendar. Never repeats it. */
public class AddressRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** No web address, or one with a name and password in it. */
        MALFORMED,
        NOT_HTTPS,
        /** It leads into somebody's own network. */
        NOT_PUBLIC
    }

    private final Reason reason;

    AddressRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
