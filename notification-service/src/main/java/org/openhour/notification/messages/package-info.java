/** One row a message: claimed before it is sent, never sent twice, and why it was not sent. */
@ApplicationModule(allowedDependencies = {"appointments", "plan", "optouts", "contact", "time", "storage"})
@NullMarked
package org.openhour.notification.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
