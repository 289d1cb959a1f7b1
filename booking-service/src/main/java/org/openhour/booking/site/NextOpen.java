package org.openhour.booking.site;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.openhour.booking.availability.OpenSlot;

/**
 * The next open time, as it is sent and as it is said.
 *
 * @param soon its day of the week, and within a week nothing more
 */
record NextOpen(String start, String time, String day, String shortDay, String soon) {

    private static final int A_WEEK = 7;

    static NextOpen of(OpenSlot slot, TimeWords words, LocalDate today) {
        LocalDateTime start = slot.span().start();
        LocalDate day = start.toLocalDate();
        return new NextOpen(
                start.toString(),
                words.time(start.toLocalTime()),
                words.day(day),
                words.shortDay(day),
                day.isBefore(today.plusDays(A_WEEK)) ? words.weekday(day) : words.shortDay(day));
    }
}
