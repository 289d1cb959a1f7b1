package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

import org.openhour.booking.time.Cells;

/** The day pages in the database. A page that is not there is an empty day. */
@Repository
class Pages {

    private static final String NOW = "floor(unix_timestamp(now(3)) * 1000)";

    private final JdbcTemplate jdbc;

    Pages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the pages that are there, in the order of their keys, then makes those that are missing, in the same order,
     * and reads all. Whoever makes one may find that another was quicker; then all are read once more, as that other
     * left them. Two who each make what the other has locked deadlock; that happens on a day's first bookings at most,
     * and whoever loses tries again.
     */
    Map<PageKey, Cells> lock(SortedSet<PageKey> keys, Predicate<ResourceId> searched) {
        return lock(keys, Collections.emptySortedSet(), searched);
    }

    /**
     * The same.
     *
     * @param heeded others that are locked and read where they are there already
     */
    Map<PageKey, Cells> lock(SortedSet<PageKey> keys, SortedSet<PageKey> heeded, Predicate<ResourceId> searched) {
        SortedSet<PageKey> all = new TreeSet<>(keys);
        all.addAll(heeded);
        Map<PageKey, Cells> found = lockThere(all);
        List<PageKey> missing =
                keys.stream().filter(key -> !found.containsKey(key)).toList();
        if (missing.isEmpty()) {
            return found;
        }
        Map<PageKey, Cells> empty = new TreeMap<>();
        missing.forEach(key -> empty.put(key, Cells.NONE));
        int rows = put(empty, "version = version + 1", searched);
        // A row of our own counts once, one that has come meanwhile twice.
        return rows == missing.size() ? found : lockThere(all);
    }

    private Map<PageKey, Cells> lockThere(SortedSet<PageKey> keys) {
        Map<PageKey, Cells> pages = new HashMap<>();
        if (!keys.isEmpty()) {
            List<Object> wanted = new ArrayList<>();
            keys.forEach(key -> Collections.addAll(wanted, key.resource().toBytes(), key.day()));
            jdbc.query(
                    "select resource, day, busy from day_page where (resource, day) in (" + rows(keys.size(), "(?, ?)")
                            + ") for update",
                    into(pages),
                    wanted.toArray());
        }
        return pages;
    }

    /** Writes pages that are locked by this transaction, or that nobody else can know of, all in one statement. */
    void write(SortedMap<PageKey, Cells> pages, Predicate<ResourceId> searched) {
        put(pages, "busy = values(busy), version = version + 1", searched);
    }

    /**
     * Every change raises a page's version, which begins at the time at which the page is made, so that one made again
     * after all were deleted shows no number of before.
     */
    private int put(Map<PageKey, Cells> pages, String whereThere, Predicate<ResourceId> searched) {
        List<Object> values = new ArrayList<>();
        pages.forEach((key, busy) -> Collections.addAll(
                values, key.resource().toBytes(), key.day(), busy.toBytes(), searched.test(key.resource())));
        return jdbc.update(
                "insert into day_page (resource, day, busy, searched, version) values "
                        + rows(pages.size(), "(?, ?, ?, ?, " + NOW + ")") + " on duplicate key update " + whereThere,
                values.toArray());
    }

    private static String rows(int count, String row) {
        return String.join(",", Collections.nCopies(count, row));
    }

    /** All pages of these resources from one day to another, both included, in one query. */
    Map<PageKey, Cells> read(Collection<ResourceId> resources, LocalDate from, LocalDate to) {
        Map<PageKey, Cells> pages = new HashMap<>();
        read(resources, from, to, into(pages));
        return pages;
    }

    /** The same, day by day, for a search. */
    DayPages readDays(Collection<ResourceId> resources, LocalDate from, LocalDate to) {
        Map<LocalDate, Map<ResourceId, Cells>> days = new HashMap<>();
        read(resources, from, to, row -> days.computeIfAbsent(row.getObject(2, LocalDate.class), day -> new HashMap<>())
                .put(ResourceId.of(row.getBytes(1)), Cells.of(row.getBytes(3))));
        return DayPages.readOnce(days);
    }

    private void read(Collection<ResourceId> resources, LocalDate from, LocalDate to, RowCallbackHandler each) {
        if (resources.isEmpty()) {
            return;
        }
        String places = resources.stream().map(resource -> "?").collect(Collectors.joining(","));
        List<Object> values = new ArrayList<>();
        resources.forEach(resource -> values.add(resource.toBytes()));
        Collections.addAll(values, from, to);
        jdbc.query(
                "select resource, day, busy from day_page where resource in (" + places + ") and day between ? and ?",
                each,
                values.toArray());
    }

    /** Every page from a day on. */
    Map<PageKey, Cells> readSince(LocalDate from) {
        Map<PageKey, Cells> pages = new HashMap<>();
        jdbc.query("select resource, day, busy from day_page where day >= ?", into(pages), from);
        return pages;
    }

    private static RowCallbackHandler into(Map<PageKey, Cells> pages) {
        return row -> pages.put(
                new PageKey(ResourceId.of(row.getBytes(1)), row.getObject(2, LocalDate.class)),
                Cells.of(row.getBytes(3)));
    }
}
