package org.openhour.booking.waitlist;

import java.util.Optional;

/**
 * What a client answers when they take an hour.
 *
 * @param physicallyInCalifornia asked for a session by video alone (R-A5)
 * @param telehealth whether they agree to meet by video (R-A1)
 */
public record Acceptance(Optional<Boolean> physicallyInCalifornia, boolean telehealth) {}
