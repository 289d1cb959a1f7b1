package org.openhour.booking.availability;

/** A change of hours, absences or holidays that cannot be made. Nothing has changed. */
public class ScheduleRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** The clinician has no such hours or absence, or that day is no holiday. */
        UNKNOWN,
        /** The day is a holiday already. */
        HOLIDAY_EXISTS
    }

    private final Reason reason;

    private ScheduleRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    static ScheduleRefused because(Reason reason) {
        return new ScheduleRefused(reason);
    }

    static ScheduleRefused unknown() {
        return because(Reason.UNKNOWN);
    }

    public Reason reason() {
        return reason;
    }
}
