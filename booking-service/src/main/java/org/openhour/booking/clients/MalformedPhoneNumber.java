package org.openhour.booking.clients;

/** What was given cannot be a telephone number. */
public class MalformedPhoneNumber extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        NOT_A_NUMBER,
        WRONG_LENGTH,
        UNKNOWN
    }

    private final Reason reason;
    private final int digits;

    private MalformedPhoneNumber(Reason reason, int digits) {
        super(reason.name());
        this.reason = reason;
        this.digits = digits;
    }

    static MalformedPhoneNumber notANumber() {
        return new MalformedPhoneNumber(Reason.NOT_A_NUMBER, 0);
    }

    static MalformedPhoneNumber wrongLength(int digits) {
        return new MalformedPhoneNumber(Reason.WRONG_LENGTH, digits);
    }

    static MalformedPhoneNumber unknown() {
        return new MalformedPhoneNumber(Reason.UNKNOWN, 10);
    }

    public Reason reason() {
        return reason;
    }

    /** How many digits it had. */
    public int digits() {
        return digits;
    }
}
