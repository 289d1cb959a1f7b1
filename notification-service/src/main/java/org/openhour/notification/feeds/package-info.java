/** Calendars that clinicians subscribe to: who is meant by initials at most (R-D2); depends on appointments. */
@ApplicationModule(allowedDependencies = {"appointments", "time"})
@NullMarked
package org.openhour.notification.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
