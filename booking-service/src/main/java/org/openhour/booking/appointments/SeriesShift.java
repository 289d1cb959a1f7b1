package org.openhour.booking.appointments;

import java.time.LocalTime;
import java.util.Optional;

import org.openhour.booking.availability.WantedSession;

/**
 * How the dates of a series change together.
 *
 * @param session with whom, how and where from then on
 * @param california what the client answers for sessions by video (R-A5), where it was asked
 */
record SeriesShift(long days, LocalTime time, WantedSession session, Optional<Boolean> california) {}
