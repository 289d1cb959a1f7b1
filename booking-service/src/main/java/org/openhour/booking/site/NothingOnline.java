package org.openhour.booking.site;

/** The practice gives out nothing online at present. */
class NothingOnline extends RuntimeException {}
