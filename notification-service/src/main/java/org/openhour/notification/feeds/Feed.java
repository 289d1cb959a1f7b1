package org.openhour.notification.feeds;

import java.time.Instant;

/** A clinician's feed: that it is there, and what it shows; its address is known to whoever was given it, and not here. */
public record Feed(String clinicianId, Shows shows, Instant madeAt) {}
