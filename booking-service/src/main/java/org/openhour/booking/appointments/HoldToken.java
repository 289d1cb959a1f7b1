package org.openhour.booking.appointments;

/** The secret of whoever holds a time. */
public record HoldToken(String value) {

    @Override
    public String toString() {
        return "a hold's token";
    }
}
