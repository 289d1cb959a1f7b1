/** Sessions from the first hold to attendance: their state, its revisions and their history. */
@NullMarked
@ApplicationModule(
        displayName = "Appointments",
        allowedDependencies = {"time", "practice", "clients", "availability"})
package org.openhour.booking.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
