/** The words, English and Spanish: texts of one segment, and letters; depends on appointments and plan. */
@ApplicationModule(allowedDependencies = {"appointments", "plan"})
@NullMarked
package org.openhour.notification.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
