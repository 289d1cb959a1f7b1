package org.openhour.notification.sms;

import java.time.Duration;
import java.time.Instant;

import org.openhour.notification.plan.TextingHours;

/** How long a text may be on its way: not beyond its use, nor into the quiet hours unless it is sent in them (R-C11). */
record Validity(TextingHours hours, SmsProperties properties) {

    private static final long LONGEST_AT_TWILIO = 36_000;

    int seconds(Instant now, Instant notAfter) {
        long useful = Duration.between(now, notAfter).toSeconds();
        long awake = hours.allow(now)
                ? Duration.between(now, hours.closingAfter(now)).toSeconds()
                : useful;
        long wanted =
                Math.min(useful, Math.min(awake, properties.longestValidity().toSeconds()));
        return (int) Math.max(1, Math.min(wanted, LONGEST_AT_TWILIO));
    }
}
