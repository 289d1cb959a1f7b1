package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Candidates.Candidate;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/** One booking in one transaction: the hour, the client, the appointment and the news of it, or nothing. */
@Component
class BookingTransaction {

    private final IdempotentBookings answered;
    private final HoldRepository holds;
    private final Placement placement;
    private final Visitors visitors;
    private final AppointmentStore store;
    private final PrivateLinks links;
    private final Clock clock;
    private final Catalogues catalogues;

    BookingTransaction(
            IdempotentBookings answered,
            HoldRepository holds,
            Placement placement,
            Visitors visitors,
            AppointmentStore store,
            PrivateLinks links,
            Clock clock,
            Catalogues catalogues) {
        this.answered = answered;
        this.holds = holds;
        this.placement = placement;
        this.visitors = visitors;
        this.store = store;
        this.links = links;
        this.clock = clock;
        this.catalogues = catalogues;
    }

    @Transactional
    public AppointmentState book(BookingRequest request) {
        AppointmentId id = new AppointmentId(UuidCreator.getTimeOrderedEpoch());
        Optional<AppointmentId> earlier = request.idempotencyKey().flatMap(key -> answered.claim(key, id));
        if (earlier.isPresent()) {
            return store.asBooked(earlier.get());
        }
        Catalogue catalogue = catalogues.current();
        ServiceOffering service = catalogue.service(request.session().service());
        LocalSpan session = LocalSpan.of(request.session().start(), service.minutes());
        AdmissionRules.check(request, session.firstDay(), visitors.dateOfBirth(request.booker()));
        ClientId client = visitors.idOf(request.booker());
        Place place = place(request, service, Claim.of(client.value(), session));
        visitors.welcome(client, request);
        links.issue(id);
        return store.save(Appointment.booked(
                        id, service, client, place, catalogue.practice().wallClock(), request, clock.instant()))
                .state();
    }

    private Place place(BookingRequest request, ServiceOffering service, Claim client) {
        WantedSession wanted = request.session();
        if (request.overrideReason().isPresent()) {
            return overridden(wanted, service);
        }
        Channel channel = request.actor().isStaff() ? Channel.DESK : Channel.ONLINE;
        Optional<Hold> held = request.hold().flatMap(token -> holds.lockByToken(new Secret(token.value()).hash()));
        if (held.isEmpty()) {
            return placement.take(wanted, channel, List.of(), List.of(client));
        }
        Hold hold = held.get();
        holds.delete(hold);
        // One that has just expired still stands in its own holder's way until the sweep comes.
        return hold.isLiveAt(clock.instant()) && isFor(hold, wanted)
                ? placement.take(
                        wanted,
                        List.of(new Candidate(hold.clinician(), hold.location())),
                        channel,
                        hold.claims(),
                        List.of(client))
                : placement.take(wanted, channel, hold.claims(), List.of(client));
    }

    private static Place overridden(WantedSession wanted, ServiceOffering service) {
        return new Place(
                LocalSpan.of(wanted.start(), service.minutes()),
                wanted.modality(),
                wanted.clinician().orElseThrow(() -> AppointmentRefused.because(AppointmentRefused.Reason.NOT_OFFERED)),
                wanted.location(),
                Optional.empty());
    }

    private static boolean isFor(Hold hold, WantedSession wanted) {
        return hold.service().equals(wanted.service())
                && hold.modality() == wanted.modality()
                && hold.span().start().equals(wanted.start())
                && wanted.clinician()
                        .filter(clinician -> !clinician.equals(hold.clinician()))
                        .isEmpty()
                && wanted.location()
                        .filter(location -> !hold.location().equals(Optional.of(location)))
                        .isEmpty();
    }
}
