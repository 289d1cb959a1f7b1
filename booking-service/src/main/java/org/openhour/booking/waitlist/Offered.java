package org.openhour.booking.waitlist;

/** An offer, and the hour that it is about. */
public record Offered(Offer offer, Hour hour) {}
