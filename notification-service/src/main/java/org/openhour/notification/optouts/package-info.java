/** Which numbers must not be texted, and why; depends on contact. */
@ApplicationModule(allowedDependencies = {"contact"})
@NullMarked
package org.openhour.notification.optouts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
