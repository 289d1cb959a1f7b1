package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.UUID;

import org.openhour.booking.time.Cells;

/**
 * A page that does not say what stands in it.
 *
 * @param missing taken by something, but free on the page: it could be given out twice
 * @param stray free, but taken on the page: it can be given to nobody
 * @param doubled taken by two that the page ought to have kept apart
 */
public record Drift(UUID resource, LocalDate day, Cells missing, Cells stray, Cells doubled) {}
