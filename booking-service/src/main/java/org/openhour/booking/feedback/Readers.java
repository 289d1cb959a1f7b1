package org.openhour.booking.feedback;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffMember;

/** Who may read what is between a client and a clinician: the clinician and administrators, never the front desk. */
final class Readers {

    private Readers() {}

    /** Whether words about a session with this clinician are. */
    static boolean mayRead(StaffMember who, ClinicianId clinician) {
        return who.is(Role.ADMIN)
                || (who.is(Role.CLINICIAN)
                        && who.clinician().filter(clinician::equals).isPresent());
    }
}
