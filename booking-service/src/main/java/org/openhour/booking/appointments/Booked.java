package org.openhour.booking.appointments;

import org.openhour.booking.practice.Catalogue;

/** What was asked for, the appointment as it was booked for it, and the practice by which it was. */
public record Booked(BookingRequest request, AppointmentState state, Catalogue catalogue) {}
