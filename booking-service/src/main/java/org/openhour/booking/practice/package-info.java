/** What the practice is: its offices and rooms, its services, its clinicians and their licences. */
@NullMarked
@ApplicationModule(displayName = "Practice", allowedDependencies = "time")
package org.openhour.booking.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
