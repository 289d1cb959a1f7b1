/** Keeps the newest state known of each appointment; depends on time, contact and storage. */
@ApplicationModule(allowedDependencies = {"time", "contact", "storage"})
@NullMarked
package org.openhour.notification.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
