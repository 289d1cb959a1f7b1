package org.openhour.booking.waitlist;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an offer, or a whole place on the list, go in one transaction, in turn with those who make offers. */
@Component
class LeaveTransaction {

    private final OfferLocks locks;
    private final WaitlistEntryRepository entries;
    private final Asking asking;
    private final Clock clock;

    LeaveTransaction(OfferLocks locks, WaitlistEntryRepository entries, Asking asking, Clock clock) {
        this.locks = locks;
        this.entries = entries;
        this.asking = asking;
        this.clock = clock;
    }

    @Transactional
    public void remove(WaitlistEntryId id) {
        locks.askedAbout(id).ifPresent(opening -> end(opening, id, Offer.Status.WITHDRAWN));
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
        entries.lock(entry.value()).ifPresent(WaitlistEntry::remove);
    }

    private WaitlistEntryId entryOf(byte[] token) {
        OfferLocks.Locked locked = locks.toLetGo(token);
        WaitlistEntryId entry = locked.offer().entry();
        end(locked.opening(), entry, Offer.Status.DECLINED);
        return entry;
    }

    private void end(Opening opening, WaitlistEntryId entry, Offer.Status how) {
        asking.open(opening).stream()
                .filter(offer -> offer.entry().equals(entry))
                .forEach(offer -> asking.end(offer, how));
        if (opening.isHeld()) {
            opening.lookAgainAt(clock.instant());
        }
    }
}
