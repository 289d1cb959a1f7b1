package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.PartOfDay;

/** The open times of a morning, an afternoon or an evening. */
record PartView(String key, List<SlotView> slots) {

    /** One open time, as it is sent and as it is said. */
    record SlotView(String start, String label) {

        static SlotView of(LocalDateTime start, TimeWords words) {
            return new SlotView(start.toString(), words.time(start.toLocalTime()));
        }
    }

    static List<PartView> of(List<OpenSlot> day, TimeWords words) {
        return Arrays.stream(PartOfDay.values())
                .map(part -> new PartView(part.name().toLowerCase(Locale.ROOT), slots(day, part, words)))
                .filter(part -> !part.slots.isEmpty())
                .toList();
    }

    private static List<SlotView> slots(List<OpenSlot> day, PartOfDay part, TimeWords words) {
        return day.stream()
                .map(slot -> slot.span().start())
                .filter(start -> part.includes(start.toLocalTime()))
                .distinct()
                .map(start -> SlotView.of(start, words))
                .toList();
    }
}
