/** Keeps the newest state known of each appointment; depends on time and contact. */
@ApplicationModule(allowedDependencies = {"time", "contact"})
@NullMarked
package org.openhour.notification.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
