package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.openhour.booking.time.Cells;

/** The pages as they ought to be, put together from what stands; pure. */
record ExpectedPages(Map<PageKey, Cells> taken, Map<PageKey, Cells> doubled, Set<ResourceId> unsearched) {

    static ExpectedPages of(Collection<Claim> claims, LocalDate from) {
        Map<PageKey, Cells> taken = new HashMap<>();
        Map<PageKey, Cells> doubled = new HashMap<>();
        Set<ResourceId> unsearched = new HashSet<>();
        for (Claim claim : claims) {
            if (!claim.searched()) {
                unsearched.add(claim.resource());
            }
            for (LocalDate day : claim.span().days()) {
                if (!day.isBefore(from)) {
                    PageKey key = new PageKey(claim.resource(), day);
                    Cells cells = claim.span().cellsOn(day);
                    Cells before = taken.getOrDefault(key, Cells.NONE);
                    doubled.merge(key, before.and(cells), Cells::or);
                    taken.put(key, before.or(cells));
                }
            }
        }
        return new ExpectedPages(taken, doubled, unsearched);
    }

    Cells on(PageKey key) {
        return taken.getOrDefault(key, Cells.NONE);
    }

    boolean isSearched(ResourceId resource) {
        return !unsearched.contains(resource);
    }

    /** Where these pages say something else, in the order of their keys. */
    List<Drift> against(Map<PageKey, Cells> pages) {
        Set<PageKey> keys = new TreeSet<>(taken.keySet());
        keys.addAll(pages.keySet());
        List<Drift> drifts = new ArrayList<>();
        for (PageKey key : keys) {
            Cells page = pages.getOrDefault(key, Cells.NONE);
            Cells twice = doubled.getOrDefault(key, Cells.NONE);
            if (!page.equals(on(key)) || !twice.isEmpty()) {
                drifts.add(new Drift(
                        key.resource().value(), key.day(), on(key).without(page), page.without(on(key)), twice));
            }
        }
        return drifts;
    }
}
