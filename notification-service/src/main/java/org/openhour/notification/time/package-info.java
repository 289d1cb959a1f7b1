/** The one clock, and how instants are written to the database; depends on nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openhour.notification.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
