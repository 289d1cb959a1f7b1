package org.openhour.booking.waitlist;

import java.time.Instant;

/** Somebody who waits, as far as their place depends on it. */
record Waiting(WaitlistEntryId entry, Wishes wishes, boolean priority, Instant since) {}
