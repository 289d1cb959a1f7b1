package org.openhour.booking.appointments;

import java.util.List;
import java.util.Set;

/**
 * Finds the way back. Only steps that leave the time as it was can be taken back; a move is moved back by hand. What was
 * written down since and is no step, such as a note, is not in the way.
 */
public final class Undo {

    private static final Set<AppointmentChange.Kind> CAN_BE_UNDONE = Set.of(
            AppointmentChange.Kind.CONFIRMED,
            AppointmentChange.Kind.ARRIVED,
            AppointmentChange.Kind.STARTED,
            AppointmentChange.Kind.COMPLETED,
            AppointmentChange.Kind.NO_SHOW,
            AppointmentChange.Kind.CANCELLED);

    private static final Set<AppointmentChange.Kind> NO_STEPS = Set.of(
            AppointmentChange.Kind.NOTED,
            AppointmentChange.Kind.ANSWERED,
            AppointmentChange.Kind.RETIMED,
            AppointmentChange.Kind.CLIENT_CHANGED);

    private Undo() {}

    /** Whether the latest step of a history can be taken back. */
    public static boolean isPossible(List<AppointmentChange> history) {
        return CAN_BE_UNDONE.contains(history.get(lastStep(history)).kind());
    }

    static Status before(List<AppointmentChange> history) {
        if (!isPossible(history)) {
            throw AppointmentRefused.because(AppointmentRefused.Reason.NOT_POSSIBLE_NOW);
        }
        return history.get(lastStep(history) - 1).after().status();
    }

    /** The first line is a booking, which is a step. */
    private static int lastStep(List<AppointmentChange> history) {
        int last = history.size() - 1;
        while (NO_STEPS.contains(history.get(last).kind())) {
            last--;
        }
        return last;
    }
}
