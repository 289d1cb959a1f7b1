/** Several notification-services as processes on one database, with many reminders due and a Twilio that misbehaves. */
@NullMarked
package org.openhour.dispatch;

import org.jspecify.annotations.NullMarked;
