package org.openhour.booking.appointments;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.availability.NotGivenOut;
import org.openhour.booking.availability.OpenSlot;

/** A booking or a change was refused and nothing has changed. */
public class AppointmentRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        SLOT_TAKEN,
        CLIENT_DOUBLE_BOOKED,
        CLIENT_NAMED_TWICE,
        OFF_GRID,
        TOO_SOON,
        BEYOND_HORIZON,
        NOT_OFFERED,
        LICENCE_NOT_VALID,
        OUTSIDE_HOURS,
        OFFICE_RETIRED,
        GROUP_CANCELLED,
        OUT_OF_STATE,
        CALIFORNIA_UNANSWERED,
        CONSENT_MISSING,
        GUARDIAN_REQUIRED,
        IDEMPOTENCY_KEY_REUSED,
        STALE_REVISION,
        NOT_POSSIBLE_NOW,
        NOT_THAT_DAY,
        START_TOO_EARLY,
        NOT_STARTED_YET,
        LINK_NOT_VALID
    }

    private final Reason reason;
    private final List<OpenSlot> alternatives;
    private final Optional<AppointmentState> current;

    private AppointmentRefused(
            Reason reason, String message, List<OpenSlot> alternatives, Optional<AppointmentState> current) {
        super(message);
        this.reason = reason;
        this.alternatives = List.copyOf(alternatives);
        this.current = current;
    }

    static AppointmentRefused because(Reason reason) {
        return new AppointmentRefused(reason, reason.name(), List.of(), Optional.empty());
    }

    static AppointmentRefused because(NotGivenOut refusal) {
        // That a clinician has a calendar of their own is nobody else's business.
        return because(refusal == NotGivenOut.BUSY_OUTSIDE ? Reason.OUTSIDE_HOURS : Reason.valueOf(refusal.name()));
    }

    static AppointmentRefused slotTaken(List<OpenSlot> alternatives) {
        return new AppointmentRefused(Reason.SLOT_TAKEN, Reason.SLOT_TAKEN.name(), alternatives, Optional.empty());
    }

    static AppointmentRefused stale(AppointmentState current) {
        return new AppointmentRefused(
                Reason.STALE_REVISION, Reason.STALE_REVISION.name(), List.of(), Optional.of(current));
    }

    static AppointmentRefused notPossibleNow(Status now, Status wanted) {
        return new AppointmentRefused(
                Reason.NOT_POSSIBLE_NOW, now + " cannot become " + wanted, List.of(), Optional.empty());
    }

    public Reason reason() {
        return reason;
    }

    /** For {@code SLOT_TAKEN}: up to five open slots, nearest in time first. */
    public List<OpenSlot> alternatives() {
        return alternatives;
    }

    /** For {@code STALE_REVISION}: how the appointment stands now. */
    public Optional<AppointmentState> current() {
        return current;
    }
}
