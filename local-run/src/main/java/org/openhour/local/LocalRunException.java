package org.openhour.local;

/** Something on this machine keeps Openhour from running; the message is one line for whoever started it. */
public final class LocalRunException extends RuntimeException {

    LocalRunException(String message) {
        super(message);
    }

    LocalRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
