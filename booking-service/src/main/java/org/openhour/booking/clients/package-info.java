/** The people who come: how to reach them, and what they agreed to. */
@NullMarked
@ApplicationModule(displayName = "Clients", allowedDependencies = "time")
package org.openhour.booking.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
