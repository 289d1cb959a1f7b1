package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;

/** Finds open slots in pages that are already read: shifts and ANDs, no query, no clock. */
record SlotSearch(SlotRules rules, SlotQuery query, DayPages pages, Rosters rosters) {

    List<OpenSlot> slots() {
        List<OpenSlot> found = new ArrayList<>();
        for (LocalDate day = query.from();
                !day.isAfter(query.to()) && found.size() < query.limit();
                day = day.plusDays(1)) {
            found.addAll(on(day));
        }
        return found.size() <= query.limit() ? found : found.subList(0, query.limit());
    }

    private List<OpenSlot> on(LocalDate day) {
        Cells starts = rules.starts(day, rules.service().startsEvery());
        if (query.partOfDay().isPresent()) {
            starts = starts.and(query.partOfDay().get().starts());
        }
        if (starts.isEmpty()) {
            return List.of();
        }
        List<OpenSlot> slots = new ArrayList<>();
        for (Optional<Location> location : places()) {
            Cells here = location.map(place -> roomFree(place, day))
                    .orElse(Cells.ALL)
                    .and(starts);
            slots.addAll(rosters.of(rules, query, location.map(Location::id)).slotsOn(day, here, pages));
        }
        slots.sort(Comparator.comparing(slot -> slot.span().start()));
        return slots;
    }

    private List<Optional<Location>> places() {
        if (rules.modality() == Modality.TELEHEALTH) {
            return List.of(Optional.empty());
        }
        return rules.catalogue().locations().values().stream()
                .filter(location -> query.wants(location.id()))
                .map(Optional::of)
                .toList();
    }

    private Cells roomFree(Location location, LocalDate day) {
        int length = rules.service().minutes().cells();
        Map<ResourceId, Cells> taken = pages.on(day);
        return location.rooms().stream()
                .map(room -> taken.getOrDefault(new ResourceId(room.id().value()), Cells.NONE)
                        .inverse()
                        .startsOfRuns(length))
                .reduce(Cells.NONE, Cells::or);
    }
}
