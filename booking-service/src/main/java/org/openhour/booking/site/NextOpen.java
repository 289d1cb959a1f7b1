package org.openhour.booking.site;

import java.time.LocalDateTime;

import org.openhour.booking.availability.OpenSlot;

/** The next open time, as it is sent and as it is said. */
record NextOpen(String start, String time, String day, String shortDay) {

    static NextOpen of(OpenSlot slot, TimeWords words) {
        LocalDateTime start = slot.span().start();
        return new NextOpen(
                start.toString(),
                words.time(start.toLocalTime()),
                words.day(start.toLocalDate()),
                words.shortDay(start.toLocalDate()));
    }
}
