package org.openhour.booking.appointments;

import java.util.List;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.practice.Modality;

/** Who may book at all. */
final class AdmissionRules {

    private AdmissionRules() {}

    /**
     * @param everybody who comes, whoever books among them
     * @throws AppointmentRefused for telehealth to somebody who will be outside California (R-A5), or for a minor who
     *     needs a guardian and has none with them (R-A10)
     */
    static void check(BookingRequest request, List<Standing> everybody) {
        boolean byVideo = request.session().modality() == Modality.TELEHEALTH;
        if (byVideo && !areAllInCalifornia(request)) {
            throw AppointmentRefused.because(Reason.OUT_OF_STATE);
        }
        if (everybody.stream().anyMatch(one -> needsGuardian(one) && !hasGuardian(request, one))) {
            throw AppointmentRefused.because(Reason.GUARDIAN_REQUIRED);
        }
    }

    /** Every one of several has to be there, not only whoever books. */
    private static boolean areAllInCalifornia(BookingRequest request) {
        return request.physicallyInCalifornia().orElse(false)
                && request.companions().stream()
                        .allMatch(one -> one.physicallyInCalifornia().orElse(false));
    }

    /** A child does, and so does a minor of whom a clinician found that they are not to come alone. */
    private static boolean needsGuardian(Standing client) {
        return client.age() == LegalAge.CHILD || (client.age() == LegalAge.MINOR && client.foundNotMature());
    }

    /** Online a guardian says so each time; the desk knows who calls, and it is enough that they are on file. */
    private static boolean hasGuardian(BookingRequest request, Standing client) {
        return request.guardian().isPresent() || (request.actor().isStaff() && client.guardianOnFile());
    }
}
