/** Which numbers must not be texted, and why; depends on contact and time. */
@ApplicationModule(allowedDependencies = {"contact", "time"})
@NullMarked
package org.openhour.notification.optouts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
