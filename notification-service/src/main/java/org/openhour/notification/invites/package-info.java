/** E-mail with iCalendar invites; depends on messages, templates and the inbox. */
@ApplicationModule(allowedDependencies = {"messages", "templates", "inbox", "appointments", "plan", "contact", "time"})
@NullMarked
package org.openhour.notification.invites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
