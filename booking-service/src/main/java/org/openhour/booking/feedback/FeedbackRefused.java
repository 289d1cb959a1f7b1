package org.openhour.booking.feedback;

/** Something between sessions was refused and nothing has changed. */
public class FeedbackRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        LINK_NOT_VALID,
        /** Nothing is switched on that the client has not agreed to. */
        AGREEMENT_NEEDED,
        /** Under 12 nobody would be written to: what is between client and clinician goes to no parent (R-A10). */
        CLIENT_TOO_YOUNG,
        STALE_REVISION
    }

    private final Reason reason;

    FeedbackRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
