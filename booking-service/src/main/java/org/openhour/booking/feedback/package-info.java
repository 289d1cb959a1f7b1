/** The time between sessions: what helped and what did not, and what a client wants to be reminded of; off unless agreed on. */
@NullMarked
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"time", "practice", "clients", "staff", "appointments"})
package org.openhour.booking.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
