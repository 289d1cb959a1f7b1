package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.openhour.booking.time.Cells;

/**
 * Copies of whole days' pages, for searches; bookings lock the pages themselves. A copy is never trusted unseen: pages
 * only ever come, and their versions only rise, so a day whose count and sum of versions are those of the copy is the
 * same, whichever instance wrote it. Days that differ are read anew.
 */
@Component
class PageCopies {

    private record Stamp(long pages, long versions) {}

    private record Copy(Stamp stamp, Map<ResourceId, Cells> pages) {}

    /** A day's rows, as they come. */
    private static final class Reading {

        private final Map<ResourceId, Cells> pages = new HashMap<>();
        private long versions;

        void add(ResourceId resource, Cells busy, long version) {
            pages.put(resource, busy);
            versions += version;
        }

        Copy done() {
            return new Copy(new Stamp(pages.size(), versions), pages);
        }
    }

    private final JdbcTemplate jdbc;
    private final AvailabilitySettings settings;
    private final Map<LocalDate, Copy> copies = new ConcurrentHashMap<>();

    PageCopies(JdbcTemplate jdbc, AvailabilitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** All searched pages from one day to another, both included; nothing where copies are not to be used. */
    Optional<DayPages> read(LocalDate from, LocalDate to) {
        if (!settings.pageCache() || mayRollBack()) {
            return Optional.empty();
        }
        Map<LocalDate, Stamp> stamps = stamps(from, to);
        if (stamps.values().stream().mapToLong(Stamp::pages).sum() > settings.mostPages()) {
            return Optional.empty();
        }
        Map<LocalDate, Map<ResourceId, Cells>> days = new HashMap<>();
        current(stamps).forEach((day, copy) -> days.put(day, copy.pages()));
        return Optional.of(new DayPages(days, true));
    }

    /** What such a transaction sees may be its own alone: it neither fills copies nor reads them. */
    private static boolean mayRollBack() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Map<LocalDate, Copy> current(Map<LocalDate, Stamp> stamps) {
        Map<LocalDate, Copy> current = new HashMap<>();
        stamps.forEach((day, stamp) -> {
            Copy known = copies.get(day);
            if (known != null && known.stamp().equals(stamp)) {
                current.put(day, known);
            }
        });
        List<LocalDate> changed = stamps.keySet().stream()
                .filter(day -> !current.containsKey(day))
                .toList();
        if (!changed.isEmpty()) {
            current.putAll(copy(changed));
            keep(current);
        }
        return current;
    }

    private void keep(Map<LocalDate, Copy> current) {
        copies.putAll(current);
        if (copies.values().stream().mapToLong(copy -> copy.stamp().pages()).sum() > settings.mostPages()) {
            copies.keySet().retainAll(current.keySet());
        }
    }

    /** Names its index, which holds all that is asked: a server that still knows the table as small would read it whole. */
    private Map<LocalDate, Stamp> stamps(LocalDate from, LocalDate to) {
        Map<LocalDate, Stamp> stamps = new HashMap<>();
        jdbc.query(
                "select day, count(*), sum(version) from day_page force index (day_page_searched)"
                        + " where searched = true and day between ? and ? group by day",
                row -> {
                    stamps.put(row.getObject(1, LocalDate.class), new Stamp(row.getLong(2), row.getLong(3)));
                },
                from,
                to);
        return stamps;
    }

    /** Stamped with what was read, which may be newer than what was asked about. */
    private Map<LocalDate, Copy> copy(List<LocalDate> days) {
        Map<LocalDate, Reading> read = new HashMap<>();
        String places = String.join(",", Collections.nCopies(days.size(), "?"));
        jdbc.query(
                "select resource, day, busy, version from day_page where searched = true and day in (" + places + ")",
                row -> {
                    read.computeIfAbsent(row.getObject(2, LocalDate.class), day -> new Reading())
                            .add(ResourceId.of(row.getBytes(1)), Cells.of(row.getBytes(3)), row.getLong(4));
                },
                days.toArray());
        return read.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .done()));
    }
}
