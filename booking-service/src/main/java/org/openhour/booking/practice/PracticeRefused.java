package org.openhour.booking.practice;

/** A change of the practice that it does not allow. Nothing has changed. */
public class PracticeRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** Another of its kind has this slug, retired or not. */
        ID_TAKEN,
        /** Nobody supervises themselves (R-A8). */
        SUPERVISOR_IS_ONESELF,
        /** An associate supervises nobody (R-A8). */
        SUPERVISOR_IS_ASSOCIATE,
        /** The supervisor is retired, or their licence is not good today (R-A8). */
        SUPERVISOR_NOT_LICENSED,
        /** Whoever supervises others cannot become an associate (R-A8). */
        SUPERVISES_OTHERS
    }

    private final Reason reason;

    private PracticeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    static PracticeRefused because(Reason reason) {
        return new PracticeRefused(reason);
    }

    public Reason reason() {
        return reason;
    }
}
