package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** Finds open slots in pages that are already read: shifts and ANDs, no query, no clock. */
record SlotSearch(SlotRules rules, SlotQuery query, Map<PageKey, Cells> pages) {

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
            collect(day, location, here, slots);
        }
        slots.sort(Comparator.comparing(slot -> slot.span().start()));
        return slots;
    }

    private void collect(LocalDate day, Optional<Location> location, Cells starts, List<OpenSlot> slots) {
        SortedMap<Integer, List<ClinicianId>> free = new TreeMap<>();
        for (Clinician clinician : wanted(location)) {
            rules.withinHours(clinician, day, location.map(Location::id))
                    .and(starts)
                    .and(rules.clear(taken(clinician, day)))
                    .indexes()
                    .forEach(cell ->
                            free.computeIfAbsent(cell, key -> new ArrayList<>()).add(clinician.id()));
        }
        free.forEach((cell, clinicians) -> slots.add(new OpenSlot(
                LocalSpan.of(day.atTime(Cells.timeAt(cell)), rules.service().minutes()),
                location.map(Location::id),
                List.copyOf(clinicians))));
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

    private List<Clinician> wanted(Optional<Location> location) {
        return rules.offering().stream()
                .filter(clinician -> query.wants(clinician.id()))
                .filter(clinician ->
                        location.isEmpty() || clinician.meetsAt(location.get().id()))
                .toList();
    }

    private Cells roomFree(Location location, LocalDate day) {
        int length = rules.service().minutes().cells();
        return location.rooms().stream()
                .map(room ->
                        page(new ResourceId(room.id().value()), day).inverse().startsOfRuns(length))
                .reduce(Cells.NONE, Cells::or);
    }

    private Cells taken(Clinician clinician, LocalDate day) {
        Cells booked = page(new ResourceId(clinician.id().value()), day);
        return rules.channel().heedsOutsideTimes() ? booked.or(page(ResourceId.outside(clinician.id()), day)) : booked;
    }

    private Cells page(ResourceId resource, LocalDate day) {
        return pages.getOrDefault(new PageKey(resource, day), Cells.NONE);
    }
}
