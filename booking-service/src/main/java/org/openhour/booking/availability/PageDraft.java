package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.openhour.booking.time.Cells;

/** Locked pages as they will be after several exchanges. */
final class PageDraft {

    private final Map<PageKey, Cells> found;
    private final Map<PageKey, Cells> drawn;

    private PageDraft(Map<PageKey, Cells> found) {
        this.found = found;
        this.drawn = new HashMap<>(found);
    }

    /** The outcome of each exchange, in their order, and the pages that it changes. */
    record Drawn(List<Exchanged> outcomes, SortedMap<PageKey, Cells> changed) {}

    /**
     * All that can be done together is done: what is given back is free for all of them. One that does not fit keeps
     * what it has, which may then be in another's way, so the others are tried anew without it.
     */
    static Drawn draw(Map<PageKey, Cells> found, List<Exchange> exchanges) {
        Map<Integer, Integer> failed = new HashMap<>();
        while (true) {
            PageDraft draft = new PageDraft(found);
            Optional<List<Exchanged>> outcomes = draft.tryAllBut(failed, exchanges);
            if (outcomes.isPresent()) {
                return new Drawn(outcomes.get(), draft.changed());
            }
        }
    }

    /** Nothing where yet another one fails, which is added to those that have. */
    private Optional<List<Exchanged>> tryAllBut(Map<Integer, Integer> failed, List<Exchange> exchanges) {
        for (int i = 0; i < exchanges.size(); i++) {
            if (!failed.containsKey(i)) {
                exchanges.get(i).given().forEach(claim -> apply(claim, Cells::without));
            }
        }
        List<Exchanged> outcomes = new ArrayList<>();
        for (int i = 0; i < exchanges.size(); i++) {
            Exchanged outcome = failed.containsKey(i)
                    ? Exchanged.missing(failed.get(i))
                    : take(exchanges.get(i).wanted());
            if (!outcome.isDone() && !failed.containsKey(i)) {
                failed.put(i, outcome.missing().orElseThrow());
                return Optional.empty();
            }
            outcomes.add(outcome);
        }
        return Optional.of(outcomes);
    }

    private Exchanged take(List<Choice> wanted) {
        List<Claim> taken = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Optional<Claim> free =
                    wanted.get(i).alternatives().stream().filter(this::isFree).findFirst();
            if (free.isEmpty()) {
                return Exchanged.missing(i);
            }
            apply(free.get(), Cells::or);
            taken.add(free.get());
        }
        return Exchanged.taking(taken);
    }

    private boolean isFree(Claim claim) {
        return Stream.concat(keysOf(claim).stream(), heededBy(claim).stream())
                .noneMatch(key -> page(key).intersects(claim.span().cellsOn(key.day())));
    }

    private void apply(Claim claim, CellChange change) {
        keysOf(claim)
                .forEach(key ->
                        drawn.put(key, change.apply(page(key), claim.span().cellsOn(key.day()))));
    }

    private SortedMap<PageKey, Cells> changed() {
        SortedMap<PageKey, Cells> changed = new TreeMap<>(drawn);
        changed.entrySet().removeIf(page -> page.getValue().equals(found.getOrDefault(page.getKey(), Cells.NONE)));
        return changed;
    }

    private Cells page(PageKey key) {
        return drawn.getOrDefault(key, Cells.NONE);
    }

    static List<PageKey> keysOf(Claim claim) {
        return keysOf(claim.resource(), claim);
    }

    /** Those that must be free, too, and stay as they are. */
    static List<PageKey> heededBy(Claim claim) {
        return claim.heeded().map(resource -> keysOf(resource, claim)).orElse(List.of());
    }

    private static List<PageKey> keysOf(ResourceId resource, Claim claim) {
        List<LocalDate> days = claim.span().days();
        return days.stream().map(day -> new PageKey(resource, day)).toList();
    }

    private interface CellChange {
        Cells apply(Cells page, Cells claimed);
    }
}
