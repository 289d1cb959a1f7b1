package org.openhour.booking.waitlist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Secret;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.waitlist.WaitlistRefused.Reason;

/** The hours that are on offer, and what clients answer. */
@Service
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 8, delay = 10, jitter = 20, multiplier = 1.5)
public class Offers {

    private final OfferRepository offers;
    private final OpeningRepository openings;
    private final AcceptTransaction accepting;
    private final LeaveTransaction leaving;
    private final HandOffer hand;
    private final Catalogues catalogues;
    private final Clock clock;

    Offers(
            OfferRepository offers,
            OpeningRepository openings,
            AcceptTransaction accepting,
            LeaveTransaction leaving,
            HandOffer hand,
            Catalogues catalogues,
            Clock clock) {
        this.offers = offers;
        this.openings = openings;
        this.accepting = accepting;
        this.leaving = leaving;
        this.hand = hand;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Offered> find(OfferId id) {
        return offers.findById(id.value()).map(this::offered);
    }

    /** What somebody on the list was offered, the latest first. */
    @Transactional(readOnly = true)
    public List<Offered> to(WaitlistEntryId entry) {
        List<Offer> all = offers.findByEntryIdOrderByOfferedAtDesc(entry.value());
        Map<UUID, Opening> about = openings
                .findAllById(all.stream().map(Offer::opening).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Opening::getId, Function.identity()));
        return all.stream()
                .map(offer -> Optional.ofNullable(about.get(offer.opening()))
                        .map(opening -> new Offered(offer, opening.hour())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws WaitlistRefused where there is no such link, or the hour has begun (R-B9) */
    @Transactional(readOnly = true)
    public Offered open(String token) {
        return offers.findByTokenHash(new Secret(token).hash())
                .map(this::offered)
                .filter(this::isAhead)
                .orElseThrow(() -> new WaitlistRefused(Reason.LINK_NOT_VALID));
    }

    /**
     * Takes the hour, for the first who does; the same once more tells of the same appointment.
     *
     * @throws WaitlistRefused where somebody was faster, or it has run out
     * @throws org.openhour.booking.appointments.AppointmentRefused where it cannot be booked; then it stays on offer
     */
    public AppointmentState accept(String token, Acceptance answer) {
        return accepting.accept(new Secret(token).hash(), answer);
    }

    /** Lets the hour go and keeps the place on the list. */
    public void decline(String token) {
        leaving.decline(new Secret(token).hash());
    }

    /** Lets the hour go and leaves the list. */
    public void leave(String token) {
        leaving.leave(new Secret(token).hash());
    }

    /**
     * Offers an hour to one client, whatever they wished for and whoever comes before them.
     *
     * @throws WaitlistRefused where they cannot be asked now
     * @throws org.openhour.booking.appointments.AppointmentRefused where the hour is taken or not given out
     */
    public Offered make(WaitlistEntryId entry, Hour hour) {
        return hand.make(entry, hour);
    }

    private Offered offered(Offer offer) {
        return new Offered(
                offer, openings.findById(offer.opening()).orElseThrow().hour());
    }

    private boolean isAhead(Offered one) {
        return clock.instant()
                .isBefore(catalogues
                        .current()
                        .practice()
                        .wallClock()
                        .instantOf(one.hour().start()));
    }
}
