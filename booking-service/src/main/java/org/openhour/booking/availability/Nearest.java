package org.openhour.booking.availability;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** Picks the slots that lie nearest to a wanted start. */
final class Nearest {

    private Nearest() {}

    /** In order of distance; of two that are equally far, the earlier first. */
    static List<OpenSlot> to(LocalDateTime wanted, List<OpenSlot> slots, int most) {
        return slots.stream()
                .sorted(Comparator.comparing((OpenSlot slot) ->
                                Duration.between(wanted, slot.span().start()).abs())
                        .thenComparing(slot -> slot.span().start()))
                .limit(most)
                .toList();
    }
}
