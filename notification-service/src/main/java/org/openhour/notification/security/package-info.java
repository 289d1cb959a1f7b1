/** Who may call, and how the two services show each other who they are; depends on nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openhour.notification.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
