package org.openhour.booking.waitlist;

import java.util.List;

/** Somebody's place for an hour, 1 being the first, and what it rests on. */
record Ranked(Waiting waiting, int place, List<Merit> merits) {}
