/** For first runs and demos only: the local inbox, clients' texts by hand, a clock that can be moved; top floor. */
@ApplicationModule(allowedDependencies = {"inbox", "sms", "time", "contact", "plan", "appointments"})
@NullMarked
package org.openhour.notification.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
