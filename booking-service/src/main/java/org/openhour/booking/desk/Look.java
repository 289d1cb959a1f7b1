package org.openhour.booking.desk;

import org.openhour.booking.appointments.Status;

/**
 * How a state is drawn: never by its colour alone.
 *
 * @param css the block's class in the calendar
 * @param badge the badge's class in the panel
 */
record Look(String word, String icon, String css, String badge) {

    static final Look HELD = new Look("Held", "hold", "hd", "");
    static final Look DOUBLE_BOOKED = new Look("Double-booked", "alert", "", "warn");

    static Look of(Status status) {
        return switch (status) {
            case HELD -> HELD;
            case BOOKED -> new Look("Booked", "ring", "", "");
            case CONFIRMED -> new Look("Confirmed", "check", "cf", "ok");
            case ARRIVED -> new Look("Arrived", "in", "ar", "ok");
            case IN_SESSION -> new Look("In session", "play", "ar", "ok");
            case COMPLETED -> new Look("Done", "done", "dn", "");
            case CANCELLED -> new Look("Cancelled", "x", "", "");
            case LATE_CANCELLED -> new Look("Cancelled late", "x", "", "warn");
            case NO_SHOW -> new Look("No-show", "x", "ns", "bad");
        };
    }
}
