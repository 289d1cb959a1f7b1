package org.openhour.booking.staff;

/** Somebody may not come in. */
public class SignInRefused extends RuntimeException {

    /** Why not; a wrong name and a wrong password are told apart by nobody. */
    public enum Reason {
        WRONG_NAME_OR_PASSWORD,
        /** Too many failures of late: the attempt was not even looked at. */
        SLOWED_DOWN
    }

    private final Reason reason;

    private SignInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    static SignInRefused wrong() {
        return new SignInRefused(Reason.WRONG_NAME_OR_PASSWORD);
    }

    static SignInRefused slowedDown() {
        return new SignInRefused(Reason.SLOWED_DOWN);
    }

    public Reason reason() {
        return reason;
    }
}
