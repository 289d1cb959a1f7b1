package org.openhour.booking.waitlist;

/** Something about the waitlist was refused and nothing has changed. */
public class WaitlistRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Somebody else was faster. */
        OFFER_GONE,
        /** It has run out, or was answered before. */
        OFFER_OVER,
        LINK_NOT_VALID,
        GUARDIAN_REQUIRED,
        /** They said no to texts before, which the desk alone may change for somebody who asks to wait (R-C8). */
        TEXTS_REFUSED_BEFORE,
        OUTSIDE_OFFER_HOURS,
        /** Neither texts nor e-mail are agreed to. */
        CLIENT_NOT_REACHABLE,
        ALREADY_HAS_AN_OFFER,
        OFFERED_BEFORE,
        NO_LONGER_WAITING,
        TOO_NEAR
    }

    private final Reason reason;

    WaitlistRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
