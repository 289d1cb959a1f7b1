package org.openhour.booking.waitlist;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an offer, or a whole place on the list, go in one transaction. The opening is locked before all else. */
@Component
class LeaveTransaction {

    private final WaitlistEntryRepository entries;
    private final OpeningRepository openings;
    private final OfferRepository offers;
    private final Asking asking;
    private final Clock clock;

    LeaveTransaction(
            WaitlistEntryRepository entries,
            OpeningRepository openings,
            OfferRepository offers,
            Asking asking,
            Clock clock) {
        this.entries = entries;
        this.openings = openings;
        this.offers = offers;
        this.asking = asking;
        this.clock = clock;
    }

    @Transactional
    public void remove(WaitlistEntryId id) {
        offers.findOpeningAsked(id.value()).ifPresent(opening -> end(opening, id, Offer.Status.WITHDRAWN));
        entries.lock(id.value()).orElseThrow(() -> new UnknownEntry(id)).remove();
    }

    /** They keep their place. What is over already stays as it is. */
    @Transactional
    public void decline(byte[] token) {
        entryOf(token);
    }

    /** They keep no place either. */
    @Transactional
    public void leave(byte[] token) {
        WaitlistEntryId entry = entryOf(token);
        entries.lock(entry.value()).filter(WaitlistEntry::isWaiting).ifPresent(WaitlistEntry::remove);
    }

    private WaitlistEntryId entryOf(byte[] token) {
        UUID opening =
                offers.findOpening(token).orElseThrow(() -> new WaitlistRefused(WaitlistRefused.Reason.LINK_NOT_VALID));
        WaitlistEntryId entry =
                offers.findEntry(token).map(WaitlistEntryId::new).orElseThrow();
        end(opening, entry, Offer.Status.DECLINED);
        return entry;
    }

    private void end(UUID id, WaitlistEntryId entry, Offer.Status how) {
        Optional<Opening> opening = openings.lock(id);
        opening.ifPresent(held -> {
            asking.open(held).stream()
                    .filter(offer -> offer.entry().equals(entry))
                    .forEach(offer -> asking.end(offer, how));
            if (held.isHeld()) {
                held.lookAgainAt(clock.instant());
            }
        });
    }
}
