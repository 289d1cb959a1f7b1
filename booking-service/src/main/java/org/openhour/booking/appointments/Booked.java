package org.openhour.booking.appointments;

/** What was asked for, and the appointment as it was booked for it. */
public record Booked(BookingRequest request, AppointmentState state) {}
