package org.openhour.booking.outside;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The periods of a busy-time list (RFC 5545 §3.6.4). */
final class BusyList {

    private static final Set<String> BUSY = Set.of("BUSY", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE");

    /** Half-open. */
    record Period(Instant start, Instant end) {}

    private BusyList() {}

    static List<Period> periods(Entry entry, ZoneId floating) {
        return entry.all("FREEBUSY").stream()
                .filter(line -> BUSY.contains(line.parameter("FBTYPE").orElse("BUSY")))
                .flatMap(line -> Arrays.stream(line.value().split(",", -1)))
                .map(text -> period(text.strip(), floating))
                .toList();
    }

    private static Period period(String text, ZoneId floating) {
        String[] ends = text.split("/", -1);
        Moment start = Moment.parse(ends[0], floating);
        Instant end = ends[1].startsWith("P")
                ? Length.parse(ends[1]).after(start)
                : Moment.parse(ends[1], floating).instant();
        return new Period(start.instant(), end);
    }
}
