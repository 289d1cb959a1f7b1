/** What Twilio calls: delivery states and clients' texts, by signature only; top floor. */
@ApplicationModule(allowedDependencies = {"sms", "messages", "contact"})
@NullMarked
package org.openhour.notification.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
