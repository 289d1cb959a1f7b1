/** How this service gets along with its database; depends on nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openhour.notification.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
