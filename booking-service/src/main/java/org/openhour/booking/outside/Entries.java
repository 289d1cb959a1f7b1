package org.openhour.booking.outside;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a calendar file apart into its events and busy-time lists. Lines are read one by one and not as a whole
 * document, so that one broken line loses one entry.
 */
final class Entries {

    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DEEPEST = 16;

    private final Deque<Entry> open = new ArrayDeque<>();
    private final List<Entry> found = new ArrayList<>();
    private boolean complete;
    private int broken;

    private Entries() {}

    /** @throws CannotRead where this is no calendar, or not the whole of one */
    static Entries of(String file) {
        Entries entries = new Entries();
        FOLD.matcher(file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file)
                .replaceAll("")
                .lines()
                .map(ContentLine::of)
                .flatMap(Optional::stream)
                .forEach(entries::add);
        if (!entries.complete || !entries.open.isEmpty()) {
            throw new CannotRead(Failure.NOT_A_CALENDAR);
        }
        return entries;
    }

    List<Entry> found() {
        return found;
    }

    /** How many had no end of their own. */
    int broken() {
        return broken;
    }

    private void add(ContentLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(line.value().toUpperCase(Locale.ROOT));
            case "END" -> end(line.value().toUpperCase(Locale.ROOT));
            default -> Optional.ofNullable(open.peek()).ifPresent(entry -> entry.add(line));
        }
    }

    private void begin(String kind) {
        if (open.isEmpty() != kind.equals("VCALENDAR") || open.size() == DEEPEST) {
            throw new CannotRead(Failure.NOT_A_CALENDAR);
        }
        open.push(new Entry(kind));
    }

    private void end(String kind) {
        if (open.stream().noneMatch(entry -> entry.kind().equals(kind))) {
            return;
        }
        while (!open.getFirst().kind().equals(kind)) {
            broken += open.pop().counts() ? 1 : 0;
        }
        Entry ended = open.pop();
        if (ended.counts()) {
            found.add(ended);
        }
        complete = complete || kind.equals("VCALENDAR");
    }
}
