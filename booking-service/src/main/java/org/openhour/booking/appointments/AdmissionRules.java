package org.openhour.booking.appointments;

import java.util.List;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.practice.Modality;

/** Who may book at all. */
final class AdmissionRules {

    private AdmissionRules() {}

    /**
     * @param everybody who comes, whoever books among them
     * @param channel by whose rules the hour is given out
     * @throws AppointmentRefused for telehealth to somebody who will be outside California (R-A5), or for a minor who
     *     needs a guardian and has none with them (R-A10)
     */
    static void check(BookingRequest request, List<Standing> everybody, Channel channel) {
        boolean byVideo = request.session().modality() == Modality.TELEHEALTH;
        if (byVideo && !areAllInCalifornia(request)) {
            throw AppointmentRefused.because(Reason.OUT_OF_STATE);
        }
        if (everybody.stream().anyMatch(one -> one.needsGuardian() && !hasGuardian(request, one, channel))) {
            throw AppointmentRefused.because(Reason.GUARDIAN_REQUIRED);
        }
    }

    /** Every one of several has to be there, not only whoever books. */
    private static boolean areAllInCalifornia(BookingRequest request) {
        return request.physicallyInCalifornia().orElse(false)
                && request.companions().stream()
                        .allMatch(one -> one.physicallyInCalifornia().orElse(false));
    }

    /**
     * Online a guardian says so each time. It is enough that they are on file where the practice gives the hour out itself:
     * the desk knows who calls, and an offer of the waitlist is sent to the guardian alone.
     */
    private static boolean hasGuardian(BookingRequest request, Standing client, Channel channel) {
        return request.guardian().isPresent() || (channel.isOfThePractice() && client.guardianOnFile());
    }
}
