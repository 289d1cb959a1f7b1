package org.openhour.booking.api;

import java.util.List;

/** One page of a list; pages count from 0. */
record PageWire<T>(List<T> items, int page, int size, long total) {}
