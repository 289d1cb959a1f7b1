package org.openhour.booking.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openhour.booking.availability.WholeDays.Leaving;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** What sessions of one service would leave of clinicians' days, in pages that are already read. */
final class Gaps {

    private record Worth(OpenSlot slot, Leaving leaving) {}

    private final SlotRules rules;
    private final Map<PageKey, Cells> pages;
    private final int usual;
    private final Map<PageKey, WholeDays> days = new HashMap<>();

    Gaps(SlotRules rules, Map<PageKey, Cells> pages) {
        this.rules = rules;
        this.pages = pages;
        this.usual = UsualSession.cells(rules.catalogue());
    }

    /** The slots in the order of {@link WholeDays}; a slot is worth what the best of its clinicians makes of it. */
    List<OpenSlot> ranked(List<OpenSlot> slots) {
        return slots.stream()
                .map(slot -> new Worth(slot, best(slot)))
                .sorted(Comparator.comparing(Worth::leaving)
                        .thenComparing(worth -> worth.slot().span().start()))
                .map(Worth::slot)
                .toList();
    }

    Leaving leaving(ClinicianId clinician, LocalDateTime start) {
        PageKey key = new PageKey(new ResourceId(clinician.value()), start.toLocalDate());
        WholeDays day = days.computeIfAbsent(key, page -> new WholeDays(free(clinician, page), usual));
        int cell = start.toLocalTime().toSecondOfDay() / (60 * Cells.MINUTES_EACH);
        return day.leaving(cell, Length.of(rules.service()));
    }

    private Leaving best(OpenSlot slot) {
        return slot.clinicians().stream()
                .map(clinician -> leaving(clinician, slot.span().start()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Cells free(ClinicianId clinician, PageKey page) {
        Cells away = rules.schedule().absencesOn(clinician, page.day()).stream()
                .map(one -> one.span().cellsOn(page.day()))
                .reduce(Cells.NONE, Cells::or);
        return rules.schedule()
                .open(clinician, page.day())
                .without(away)
                .without(rules.taken(clinician, page.day(), pages))
                .without(over(page.day()));
    }

    /** What can no longer be given out, which leaves nothing whole. */
    private Cells over(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        LocalDateTime earliest = rules.earliest();
        return earliest.isAfter(midnight) ? new LocalSpan(midnight, earliest).cellsOn(day) : Cells.NONE;
    }
}
