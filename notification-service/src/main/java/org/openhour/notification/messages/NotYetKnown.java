package org.openhour.notification.messages;

/** The appointment, or the revision of it that is spoken of, has not come in yet. */
public final class NotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYetKnown() {
        super("the appointment has not come in yet");
    }
}
