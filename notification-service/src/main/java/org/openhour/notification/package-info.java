/** Everything that leaves the building: texts, e-mail with calendar invites, opt-outs and what became of each. */
@NullMarked
package org.openhour.notification;

import org.jspecify.annotations.NullMarked;
