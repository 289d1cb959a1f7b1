package org.openhour.booking.waitlist;

/** An offer has come to a new revision; the first is 0. */
public record OfferChanged(OfferId offer, int revision) {}
