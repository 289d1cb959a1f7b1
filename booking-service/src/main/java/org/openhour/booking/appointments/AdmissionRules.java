package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.practice.Modality;

/** Who may book at all. */
final class AdmissionRules {

    /** Below this age a guardian books (R-A10, Family Code 6924). */
    private static final int AGE_OF_CONSENT = 12;

    private AdmissionRules() {}

    /**
     * @param sessionDay age counts on this day, not on the day of booking (R-A10)
     * @throws AppointmentRefused for telehealth to somebody who will be outside California (R-A5), or a child who books alone: at the desk
     *     it is the guardian who calls
     */
    static void check(BookingRequest request, LocalDate sessionDay, Optional<LocalDate> born) {
        boolean byVideo = request.session().modality() == Modality.TELEHEALTH;
        if (byVideo && !areAllInCalifornia(request)) {
            throw AppointmentRefused.because(Reason.OUT_OF_STATE);
        }
        if (!request.actor().isStaff()
                && born.isPresent()
                && Period.between(born.get(), sessionDay).getYears() < AGE_OF_CONSENT) {
            throw AppointmentRefused.because(Reason.GUARDIAN_REQUIRED);
        }
    }

    /** Every one of several has to be there, not only whoever books. */
    private static boolean areAllInCalifornia(BookingRequest request) {
        return request.physicallyInCalifornia().orElse(false)
                && request.companions().stream()
                        .allMatch(one -> one.physicallyInCalifornia().orElse(false));
    }
}
