package org.openhour.booking.desk;

import org.openhour.booking.staff.AuditAction;

/** A change that needs no more than a press. */
enum Step {
    CONFIRM("Confirm"),
    ARRIVE("Arrived"),
    START("Start"),
    COMPLETE("Done"),
    MISS("No-show"),
    CANCEL("Cancel it"),
    UNDO("Take back");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    AuditAction audited() {
        return this == CANCEL ? AuditAction.CANCELLED : AuditAction.CHANGED;
    }
}
