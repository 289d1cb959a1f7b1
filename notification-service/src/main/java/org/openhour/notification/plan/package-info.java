/** Decides, as a pure function, which message is due when; depends on appointments and contact. */
@ApplicationModule(allowedDependencies = {"appointments", "contact"})
@NullMarked
package org.openhour.notification.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
