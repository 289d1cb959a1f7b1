package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.Cells;

/**
 * Holds the day pages against all that stands in them, and rebuilds those that differ. Clinicians' times outside the
 * practice are not ours to know and are left alone.
 */
@Service
public class PageCheck {

    private final Pages pages;
    private final List<StandingClaims> claims;
    private final Catalogues catalogues;

    PageCheck(Pages pages, List<StandingClaims> claims, Catalogues catalogues) {
        this.pages = pages;
        this.claims = List.copyOf(claims);
        this.catalogues = catalogues;
    }

    /** All that drifted, from a day on, as it stood at one moment; bookings may go on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Drift> check(LocalDate from) {
        return expected(from).against(own(pages.readSince(from)));
    }

    /**
     * Rebuilds the pages that drifted, each locked while what stands in it is read again.
     *
     * @return what was mended; hours taken twice stay so and are for a person to settle
     */
    @Transactional
    public List<Drift> repair(LocalDate from) {
        ExpectedPages before = expected(from);
        SortedSet<PageKey> drifted = new TreeSet<>();
        before.against(own(pages.readSince(from)))
                .forEach(drift -> drifted.add(new PageKey(new ResourceId(drift.resource()), drift.day())));
        if (drifted.isEmpty()) {
            return List.of();
        }
        Map<PageKey, Cells> locked = pages.lock(drifted, before::isSearched);
        ExpectedPages now = expected(from);
        SortedMap<PageKey, Cells> rebuilt = new TreeMap<>();
        drifted.forEach(key -> rebuilt.put(key, now.on(key)));
        pages.write(rebuilt, now::isSearched);
        return now.against(locked).stream()
                .filter(drift -> drifted.contains(new PageKey(new ResourceId(drift.resource()), drift.day())))
                .toList();
    }

    private ExpectedPages expected(LocalDate from) {
        return ExpectedPages.of(
                claims.stream().flatMap(source -> source.since(from).stream()).toList(), from);
    }

    private Map<PageKey, Cells> own(Map<PageKey, Cells> all) {
        Set<ResourceId> outside = new HashSet<>();
        catalogues.current().clinicians().keySet().forEach(one -> outside.add(ResourceId.outside(one)));
        Map<PageKey, Cells> own = new HashMap<>(all);
        own.keySet().removeIf(key -> outside.contains(key.resource()));
        return own;
    }
}
