package org.openhour.notification.templates;

import java.time.Instant;
import java.time.ZoneId;

import org.openhour.notification.appointments.Language;

/**
 * A practice's own values to try a text with.
 *
 * @param link a private link as long as its clients get
 */
public record Sample(String brand, String phone, String link) {

    private static final Instant WIDE = Instant.parse("2026-11-25T20:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    TextValues values(Language language) {
        return new TextValues(brand, Moments.brief(WIDE, ZONE, language), link, phone, "12:30 PM");
    }
}
