/** Phone numbers and e-mail addresses, checked once at the edge; depends on nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openhour.notification.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
