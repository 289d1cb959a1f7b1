/** Tells booking-service what clients answered, however long that takes; depends on appointments and security. */
@ApplicationModule(allowedDependencies = {"appointments", "security"})
@NullMarked
package org.openhour.notification.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
