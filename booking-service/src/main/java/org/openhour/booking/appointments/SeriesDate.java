package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A date of a series, and when its session is to start, perhaps on another day. */
record SeriesDate(LocalDate day, LocalDateTime start) {}
