/** What booking-service calls: an appointment's state in, the ledger out, clinicians' feeds; top floor. */
@ApplicationModule(allowedDependencies = {"appointments", "feeds", "messages", "plan", "templates", "contact"})
@NullMarked
package org.openhour.notification.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
