package org.openhour.booking.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.PartOfDay;

/** One day in the strip: how many times are open, and in which parts of the day. */
record DayChip(
        LocalDate date, String url, String weekday, String full, int open, Set<PartOfDay> parts, boolean current) {

    static DayChip of(LocalDate date, List<OpenSlot> slots, String url, TimeWords words, boolean current) {
        Set<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
        for (PartOfDay part : PartOfDay.values()) {
            if (slots.stream()
                    .anyMatch(slot -> part.includes(slot.span().start().toLocalTime()))) {
                parts.add(part);
            }
        }
        return new DayChip(date, url, words.weekday(date), words.day(date), slots.size(), parts, current);
    }

    public int number() {
        return date.getDayOfMonth();
    }

    /** One mark for each part of the day, in order: whether anything is open. */
    public List<Boolean> marks() {
        return Arrays.stream(PartOfDay.values()).map(parts::contains).toList();
    }
}
