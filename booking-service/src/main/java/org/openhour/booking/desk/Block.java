package org.openhour.booking.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Hold;
import org.openhour.booking.practice.Modality;

/**
 * An appointment or a hold as it hangs in the calendar.
 *
 * @param id names it for focus and selection; empty for a hold, which cannot be opened
 * @param place how far it hangs under its hour and how long it is, as classes
 * @param line what stands under the name, where there is room for it
 */
record Block(String id, String place, Look look, Modality modality, String title, String line) {

    private static final int ROOM_FOR_TWO_LINES = 6;

    static Block of(Appointment appointment, LocalDate day, String name, String line, Optional<String> half) {
        Look look = appointment.overrideReason().isPresent() ? doubled(appointment) : Look.of(appointment.status());
        Slice slice = Slice.of(appointment.span(), day);
        return new Block(
                appointment.id().toString(),
                slice.css() + compact(slice) + half.map(which -> " " + which).orElse(""),
                look,
                appointment.modality(),
                isCompact(slice) ? Words.clock(appointment.span().start().toLocalTime()) + " " + name : name,
                isCompact(slice) ? "" : line);
    }

    static Block of(Hold hold, LocalDate day, String until) {
        Slice slice = Slice.of(hold.span(), day);
        return new Block(
                "",
                slice.css() + compact(slice),
                Look.HELD,
                hold.modality(),
                Words.clock(hold.span().start().toLocalTime()) + " Held",
                isCompact(slice) ? "" : "Until " + until);
    }

    public boolean opens() {
        return !id.isEmpty();
    }

    public String icon() {
        return Words.icon(modality);
    }

    public String how() {
        return Words.how(modality);
    }

    private static Look doubled(Appointment appointment) {
        return new Look(
                Look.DOUBLE_BOOKED.word(),
                Look.DOUBLE_BOOKED.icon(),
                Look.of(appointment.status()).css(),
                Look.DOUBLE_BOOKED.badge());
    }

    private static boolean isCompact(Slice slice) {
        return slice.cells() < ROOM_FOR_TWO_LINES;
    }

    private static String compact(Slice slice) {
        return isCompact(slice) ? " one" : "";
    }
}
