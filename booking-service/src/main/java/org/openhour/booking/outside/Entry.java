package org.openhour.booking.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One component of a calendar file as it is being read. Keeps the lines that say when, and none that say what: titles,
 * places and people are never held.
 */
final class Entry {

    private static final Set<String> KEPT = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "FREEBUSY");

    private final String kind;
    private final List<ContentLine> lines = new ArrayList<>();

    Entry(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /** Whether it can make anybody busy. */
    boolean counts() {
        return kind.equals("VEVENT") || kind.equals("VFREEBUSY");
    }

    void add(ContentLine line) {
        if (counts() && KEPT.contains(line.name())) {
            lines.add(line);
        }
    }

    List<ContentLine> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    Optional<ContentLine> first(String name) {
        return all(name).stream().findFirst();
    }

    boolean says(String name, String value) {
        return first(name).filter(line -> line.value().equalsIgnoreCase(value)).isPresent();
    }
}
