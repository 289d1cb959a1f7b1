package org.openhour.booking.waitlist;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.waitlist.WaitlistRefused.Reason;

/** The first to accept books the held hour, in their turn; the offers of the others are then gone. */
@Component
class AcceptTransaction {

    private final OfferLocks locks;
    private final WaitlistEntryRepository entries;
    private final Asking asking;
    private final OfferBooking bookings;
    private final Booking booking;
    private final Clock clock;

    AcceptTransaction(
            OfferLocks locks,
            WaitlistEntryRepository entries,
            Asking asking,
            OfferBooking bookings,
            Booking booking,
            Clock clock) {
        this.locks = locks;
        this.entries = entries;
        this.asking = asking;
        this.bookings = bookings;
        this.booking = booking;
        this.clock = clock;
    }

    @Transactional
    public AppointmentState accept(byte[] token, Acceptance answer) {
        OfferLocks.Locked locked = locks.toTake(token);
        Offer offer = locked.offer();
        Opening opening = locked.opening();
        if (offer.status() != Offer.Status.ACCEPTED) {
            check(offer, opening);
            WaitlistEntry entry = entries.lock(offer.entry().value())
                    .filter(WaitlistEntry::isWaiting)
                    .orElseThrow(() -> new WaitlistRefused(Reason.OFFER_OVER));
            opening.take();
            asking.end(offer, Offer.Status.ACCEPTED);
            endTheOthers(opening);
            entry.book();
        }
        // Under one key, so that a form that is sent twice tells of the same appointment.
        return booking.bookWithin(bookings.request(offer, opening, answer), Channel.WAITLIST);
    }

    private void check(Offer offer, Opening opening) {
        if (offer.status() == Offer.Status.GONE) {
            throw new WaitlistRefused(Reason.OFFER_GONE);
        }
        if (!opening.isHeld() || !offer.isOpenAt(clock.instant())) {
            throw new WaitlistRefused(Reason.OFFER_OVER);
        }
    }

    private void endTheOthers(Opening opening) {
        List<Offer> others = asking.open(opening);
        others.forEach(other -> asking.end(other, Offer.Status.GONE));
    }
}
