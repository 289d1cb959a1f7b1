package org.openhour.notification.sms;

/** What a client's text means. */
enum Meaning {
    CONFIRM,
    CHANGE_WANTED,
    /** STOP and its like: Twilio acts on it and answers it as well. */
    STOP,
    /** CANCEL, END, QUIT: an opt-out by law and by Twilio, though the appointment may have been meant (R-C5). */
    STOP_OR_CANCEL,
    /** An opt-out in words of one's own, which Twilio does not see (R-C6). */
    OPT_OUT,
    START,
    HELP,
    WRONG_NUMBER,
    OTHER;

    /** Who opts out, or asks Twilio's own words, gets no second answer from us (R-C7). */
    boolean answered() {
        return this == CONFIRM || this == CHANGE_WANTED || this == OTHER;
    }
}
