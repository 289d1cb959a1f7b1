package org.openhour.notification.invites;

/** iCal4j finds fault with an invite: it is not sent. */
class InvalidInvite extends RuntimeException {

    InvalidInvite(String faults) {
        super("invalid invite: " + faults);
    }
}
