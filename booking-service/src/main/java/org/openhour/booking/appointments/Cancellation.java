package org.openhour.booking.appointments;

/** Who wants an appointment cancelled: only what the client asks for can be late (R-A14). */
public enum Cancellation {
    BY_CLIENT,
    BY_PRACTICE
}
