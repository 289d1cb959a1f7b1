/** The words, English and Spanish: texts of one segment, and letters; the practice's own or the product's; depends on appointments and plan. */
@ApplicationModule(allowedDependencies = {"appointments", "plan", "time"})
@NullMarked
package org.openhour.notification.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
