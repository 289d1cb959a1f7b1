package org.openhour.booking.site;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.appointments.Holds;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;

/** Holds and books what visitors ask for. */
@Service
class OnlineBooking {

    private final Holds holds;
    private final Booking booking;
    private final PrivateLinks links;
    private final Catalogues catalogues;
    private final Clock clock;

    OnlineBooking(Holds holds, Booking booking, PrivateLinks links, Catalogues catalogues, Clock clock) {
        this.holds = holds;
        this.booking = booking;
        this.links = links;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /**
     * Holds a time, and gives back the one that was held before. A seat of a group is not held.
     *
     * @throws NotBooked where it is gone
     */
    Optional<HoldToken> hold(Choice choice, LocalDateTime start, Optional<HoldToken> earlier) {
        earlier.ifPresent(holds::release);
        if (choice.service().isGroup()) {
            return Optional.empty();
        }
        try {
            return Optional.of(holds.place(choice.at(start), Channel.ONLINE).token());
        } catch (AppointmentRefused refusal) {
            throw NotBooked.notHeld(choice, start, refusal);
        }
    }

    /**
     * Books a time.
     *
     * @return the secret of the appointment's private link
     * @throws NotBooked where answers cannot be used or the time is gone
     */
    String book(DetailsForm form, LocalDateTime start) {
        Catalogue catalogue = catalogues.current();
        Choice choice = form.choice().in(catalogue);
        Answers answers = new Answers(form, choice, start);
        List<Problem> problems =
                answers.problems(catalogue.practice().wallClock().today(clock));
        if (!problems.isEmpty()) {
            throw NotBooked.answers(choice, start, form, problems);
        }
        try {
            return links.tokenOf(booking.book(answers.request()).id());
        } catch (AppointmentRefused refusal) {
            throw NotBooked.refused(choice, start, form, refusal);
        }
    }
}
