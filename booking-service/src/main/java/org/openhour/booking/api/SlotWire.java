package org.openhour.booking.api;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A time that is open, and everyone who can take it. */
record SlotWire(
        OffsetDateTime start,
        OffsetDateTime end,
        List<String> clinicians,
        @Nullable String location) {}
