package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.time.Cells;

/**
 * Takes and gives back hours, in the caller's transaction. Two claims of one resource never overlap, so giving back
 * clears exactly the cells that were taken.
 */
@Service
public class Reservations {

    private final Pages pages;

    Reservations(Pages pages) {
        this.pages = pages;
    }

    /**
     * Takes one alternative of each choice, or nothing at all.
     *
     * @return what was taken, in the order of the choices
     * @throws AlreadyTaken where a choice has no free alternative
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = AlreadyTaken.class)
    public List<Claim> reserve(List<Choice> choices) {
        return exchange(List.of(), choices);
    }

    /** Gives back what was taken before. */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = AlreadyTaken.class)
    public void release(Collection<Claim> claims) {
        exchange(claims, List.of());
    }

    /**
     * Gives back some hours and takes others in one act, so that a session can move into time that it holds itself.
     *
     * @throws AlreadyTaken where a choice has no free alternative; then nothing has changed
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = AlreadyTaken.class)
    public List<Claim> exchange(Collection<Claim> given, List<Choice> wanted) {
        SortedSet<PageKey> keys = new TreeSet<>();
        given.forEach(claim -> keys.addAll(keysOf(claim)));
        wanted.forEach(choice -> choice.alternatives().forEach(claim -> keys.addAll(keysOf(claim))));
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<PageKey, Cells> found = pages.lock(keys, unsearched(given, wanted));
        Map<PageKey, Cells> changed = new HashMap<>();
        given.forEach(claim -> apply(claim, found, changed, Cells::without));
        List<Claim> taken = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Claim free = firstFree(wanted.get(i), i, found);
            apply(free, found, changed, Cells::or);
            taken.add(free);
        }
        if (!changed.isEmpty()) {
            pages.write(changed);
        }
        return taken;
    }

    private static Set<ResourceId> unsearched(Collection<Claim> given, List<Choice> wanted) {
        return Stream.concat(given.stream(), wanted.stream().flatMap(choice -> choice.alternatives().stream()))
                .filter(claim -> !claim.searched())
                .map(Claim::resource)
                .collect(Collectors.toSet());
    }

    private static Claim firstFree(Choice choice, int index, Map<PageKey, Cells> found) {
        return choice.alternatives().stream()
                .filter(claim -> isFree(claim, found))
                .findFirst()
                .orElseThrow(() -> new AlreadyTaken(index));
    }

    private static boolean isFree(Claim claim, Map<PageKey, Cells> found) {
        return keysOf(claim).stream()
                .noneMatch(key -> page(found, key).intersects(claim.span().cellsOn(key.day())));
    }

    private static void apply(Claim claim, Map<PageKey, Cells> found, Map<PageKey, Cells> changed, CellChange change) {
        for (PageKey key : keysOf(claim)) {
            Cells after = change.apply(page(found, key), claim.span().cellsOn(key.day()));
            found.put(key, after);
            changed.put(key, after);
        }
    }

    private static Cells page(Map<PageKey, Cells> found, PageKey key) {
        return found.getOrDefault(key, Cells.NONE);
    }

    private static List<PageKey> keysOf(Claim claim) {
        List<LocalDate> days = claim.span().days();
        return days.stream().map(day -> new PageKey(claim.resource(), day)).toList();
    }

    private interface CellChange {
        Cells apply(Cells page, Cells claimed);
    }
}
