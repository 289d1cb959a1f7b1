package org.openhour.booking.outside;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When something takes place, once or repeatedly (RFC 5545 §3.8.5).
 *
 * @param also further starts
 * @param except starts at which it does not take place
 * @param instead the start of the series of the same UID in whose place this one stands
 */
record Event(
        Optional<String> uid,
        Moment start,
        Length length,
        List<Rule> rules,
        List<Moment> also,
        List<Moment> except,
        Optional<Moment> instead,
        boolean isBusy) {

    /** @throws RuntimeException where it cannot be understood */
    static Event of(Entry entry, ZoneId floating) {
        Moment start =
                Moment.of(entry.first("DTSTART").orElseThrow(() -> new IllegalArgumentException("No start")), floating);
        return new Event(
                entry.first("UID").map(ContentLine::value),
                start,
                Length.of(entry, start),
                entry.all("RRULE").stream()
                        .map(line -> Rule.parse(line.value(), start.zone()))
                        .toList(),
                moments(entry, "RDATE", floating),
                moments(entry, "EXDATE", floating),
                entry.first("RECURRENCE-ID").map(line -> Moment.of(line, floating)),
                !entry.says("STATUS", "CANCELLED") && !entry.says("TRANSP", "TRANSPARENT"));
    }

    private static List<Moment> moments(Entry entry, String name, ZoneId floating) {
        return entry.all(name).stream()
                .flatMap(line -> Moment.all(line, floating).stream())
                .toList();
    }
}
