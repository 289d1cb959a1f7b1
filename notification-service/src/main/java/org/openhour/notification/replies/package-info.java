/** Reads what clients answer to invites in their calendars, from the mailbox of the address that invites come from (R-D1). */
@ApplicationModule(allowedDependencies = {"appointments", "messages", "responses", "contact", "storage", "time"})
@NullMarked
package org.openhour.notification.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
