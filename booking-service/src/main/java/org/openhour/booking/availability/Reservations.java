package org.openhour.booking.availability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
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
        Exchanged outcome = exchangeEach(List.of(new Exchange(given, wanted))).get(0);
        if (!outcome.isDone()) {
            throw new AlreadyTaken(outcome.missing().orElseThrow());
        }
        return outcome.taken();
    }

    /**
     * Makes several exchanges under one lock, each by itself: those that fit are made, the others change nothing.
     * What one gives back another may take.
     *
     * @return what became of each, in their order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Exchanged> exchangeEach(List<Exchange> exchanges) {
        SortedSet<PageKey> keys = keys(claims(exchanges).filter(Claim::known), PageDraft::keysOf);
        SortedSet<PageKey> heeded = keys(claims(exchanges), PageDraft::heededBy);
        Set<ResourceId> unsearched = unsearched(exchanges);
        Map<PageKey, Cells> found = pages.lock(keys, heeded, resource -> !unsearched.contains(resource));
        PageDraft.Drawn drawn = PageDraft.draw(found, exchanges);
        if (!drawn.changed().isEmpty()) {
            pages.write(drawn.changed(), resource -> !unsearched.contains(resource));
        }
        return drawn.outcomes();
    }

    private static SortedSet<PageKey> keys(Stream<Claim> claims, Function<Claim, List<PageKey>> of) {
        return claims.flatMap(claim -> of.apply(claim).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<ResourceId> unsearched(List<Exchange> exchanges) {
        return claims(exchanges)
                .filter(claim -> !claim.searched())
                .map(Claim::resource)
                .collect(Collectors.toSet());
    }

    private static Stream<Claim> claims(List<Exchange> exchanges) {
        return exchanges.stream().flatMap(Reservations::claims);
    }

    private static Stream<Claim> claims(Exchange exchange) {
        return Stream.concat(
                exchange.given().stream(),
                exchange.wanted().stream().flatMap(choice -> choice.alternatives().stream()));
    }
}
