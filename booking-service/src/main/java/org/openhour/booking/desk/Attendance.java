package org.openhour.booking.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.Move;
import org.openhour.booking.staff.StaffMember;

/** Does to an appointment what a member of staff asks for, in their name. */
@Component
class Attendance {

    private final Appointments appointments;

    Attendance(Appointments appointments) {
        this.appointments = appointments;
    }

    void take(Step step, AppointmentId id, ChangeForm form, StaffMember who) {
        Expected expected = form.expected();
        Because because = form.because(who);
        switch (step) {
            case CONFIRM -> appointments.confirm(id, expected, because);
            case ARRIVE -> appointments.arrive(id, expected, because);
            case START -> appointments.start(id, expected, because);
            case COMPLETE -> appointments.complete(id, expected, because);
            case MISS -> appointments.noShow(id, expected, because);
            case CANCEL -> appointments.cancel(id, form.cancelledBy(), expected, because);
            case UNDO -> appointments.undo(id, expected, because);
        }
    }

    void move(Appointment appointment, Move move, MoveForm form, StaffMember who) {
        Optional<String> reason = ChangeForm.clean(form.reason());
        appointments.move(
                appointment.id(),
                move,
                form.revision() == null ? Expected.ANY : Expected.revision(form.revision()),
                new Because(Actor.staff(who.id().toString()), reason, !Boolean.FALSE.equals(form.tell())));
    }
}
