package org.openhour.booking.appointments;

import org.openhour.booking.clients.LegalAge;

/**
 * What counts about a client for being booked (R-A10).
 *
 * @param age on the day of the session, not on the day of booking
 * @param guardianOnFile whether the practice knows somebody who may book for them
 */
record Standing(LegalAge age, boolean guardianOnFile, boolean foundNotMature) {

    boolean needsGuardian() {
        return age.needsGuardian(foundNotMature);
    }
}
