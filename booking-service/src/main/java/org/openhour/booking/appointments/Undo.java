package org.openhour.booking.appointments;

import java.util.List;
import java.util.Set;

/** Finds the way back. Only steps that leave the time as it was can be taken back; a move is moved back by hand. */
final class Undo {

    private static final Set<AppointmentChange.Kind> CAN_BE_UNDONE = Set.of(
            AppointmentChange.Kind.CONFIRMED,
            AppointmentChange.Kind.ARRIVED,
            AppointmentChange.Kind.STARTED,
            AppointmentChange.Kind.COMPLETED,
            AppointmentChange.Kind.NO_SHOW,
            AppointmentChange.Kind.CANCELLED);

    private Undo() {}

    static Status before(List<AppointmentChange> history) {
        AppointmentChange last = history.get(history.size() - 1);
        if (history.size() < 2 || !CAN_BE_UNDONE.contains(last.kind())) {
            throw AppointmentRefused.because(AppointmentRefused.Reason.NOT_POSSIBLE_NOW);
        }
        return history.get(history.size() - 2).after().status();
    }
}
