package org.openhour.notification.optouts;

/** Why a number is not texted any more. */
public enum Cause {
    /** A keyword that Twilio also knows, or Twilio's word that the number opted out: START lifts it (R-C8). */
    STOP_KEYWORD,
    /** Said in words of the person's own (R-C6). */
    OWN_WORDS,
    /** Somebody else has the number now (R-C3). */
    WRONG_NUMBER,
    /** There is no such number. */
    INVALID_NUMBER,
    /** A landline, or another phone that takes no texts. */
    NOT_A_MOBILE,
    /** The carrier or the person blocks the practice. */
    BLOCKED;

    boolean liftedByStart() {
        return this == STOP_KEYWORD;
    }

    /** How the ledger says it. */
    public String reason() {
        return switch (this) {
            case STOP_KEYWORD, OWN_WORDS -> "opted-out";
            case WRONG_NUMBER -> "wrong-number";
            case INVALID_NUMBER -> "number-invalid";
            case NOT_A_MOBILE -> "not-a-mobile";
            case BLOCKED -> "blocked-by-carrier";
        };
    }
}
