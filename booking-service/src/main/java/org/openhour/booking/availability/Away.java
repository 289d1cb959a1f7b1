package org.openhour.booking.availability;

import org.openhour.booking.time.LocalSpan;

/** Time in which somebody who would work does not: an absence as it comes on one day, or a holiday. */
public record Away(LocalSpan span, String label) {}
