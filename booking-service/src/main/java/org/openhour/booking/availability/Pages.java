package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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

    Map<PageKey, Cells> lock(SortedSet<PageKey> keys) {
        return lock(keys, Set.of());
    }

    /**
     * Makes the missing ones and locks all, in the order of their keys and in one statement, then reads them. Whoever
     * changes a page has locked it, so its version tells of every change; it begins at the time at which the page is
     * made, so that one made again after all were deleted shows no number of before.
     */
    Map<PageKey, Cells> lock(SortedSet<PageKey> keys, Set<ResourceId> unsearched) {
        String rows = String.join(",", Collections.nCopies(keys.size(), "(?, ?, ?, ?, " + NOW + ")"));
        List<Object> values = new ArrayList<>();
        keys.forEach(key -> Collections.addAll(
                values,
                key.resource().toBytes(),
                key.day(),
                Cells.NONE.toBytes(),
                !unsearched.contains(key.resource())));
        jdbc.update(
                "insert into day_page (resource, day, busy, searched, version) values " + rows
                        + " on duplicate key update version = version + 1",
                values.toArray());
        String pairs = String.join(",", Collections.nCopies(keys.size(), "(?, ?)"));
        List<Object> wanted = new ArrayList<>();
        keys.forEach(key -> Collections.addAll(wanted, key.resource().toBytes(), key.day()));
        Map<PageKey, Cells> pages = new HashMap<>();
        jdbc.query(
                "select resource, day, busy from day_page where (resource, day) in (" + pairs + ") for update",
                into(pages),
                wanted.toArray());
        return pages;
    }

    /** Writes pages that are locked by this transaction, all in one statement. */
    void write(Map<PageKey, Cells> pages) {
        String cases = " when resource = ? and day = ? then ?".repeat(pages.size());
        String pairs = String.join(",", Collections.nCopies(pages.size(), "(?, ?)"));
        List<Object> values = new ArrayList<>();
        pages.forEach((key, busy) -> Collections.addAll(values, key.resource().toBytes(), key.day(), busy.toBytes()));
        pages.keySet().forEach(key -> Collections.addAll(values, key.resource().toBytes(), key.day()));
        jdbc.update(
                "update day_page set busy = case" + cases + " end where (resource, day) in (" + pairs + ")",
                values.toArray());
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
        return new DayPages(days);
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
