package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Seats.Seat;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Candidates.Candidate;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.NotGivenOut;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/** Takes the place of a booking: the one that is held for it, one over another, or one that is free. */
@Component
class BookingPlaces {

    private static final Set<NotGivenOut> LOST =
            EnumSet.of(NotGivenOut.NOT_OFFERED, NotGivenOut.LICENCE_NOT_VALID, NotGivenOut.OUTSIDE_HOURS);

    private final HoldRepository holds;
    private final Placement placement;
    private final Seats seats;
    private final Availability availability;
    private final Clock clock;

    BookingPlaces(HoldRepository holds, Placement placement, Seats seats, Availability availability, Clock clock) {
        this.holds = holds;
        this.placement = placement;
        this.seats = seats;
        this.availability = availability;
        this.clock = clock;
    }

    /** A seat, where the service is a group's. */
    Optional<Seat> seat(BookingRequest request, ServiceOffering service, Company company, Channel channel) {
        return service.isGroup()
                ? Optional.of(seats.take(request.session(), channel, List.of(), company))
                : Optional.empty();
    }

    /** Another place for an appointment, which gives its own back in the same act; a seat where the service is a group's. */
    Place change(Appointment appointment, WantedSession wanted, ServiceOffering service, Channel channel) {
        Company company = Company.of(appointment);
        if (service.isGroup()) {
            Seat seat = seats.take(wanted, channel, Claims.of(appointment), company);
            appointment.join(seat.group());
            return seat.place();
        }
        LocalSpan session = LocalSpan.of(wanted.start(), service.minutes());
        return placement.take(wanted, channel, Claims.of(appointment), company.claims(session));
    }

    Place take(BookingRequest request, ServiceOffering service, List<Claim> company, Channel channel) {
        WantedSession wanted = request.session();
        if (request.overrideReason().isPresent()) {
            return overridden(wanted, service, company);
        }
        Optional<Hold> held = request.hold().flatMap(token -> holds.lockByToken(new Secret(token.value()).hash()));
        if (held.isEmpty()) {
            return placement.take(wanted, channel, List.of(), company);
        }
        Hold hold = held.get();
        holds.delete(hold);
        // One that has just expired still stands in its own holder's way until the sweep comes.
        return hold.isLiveAt(clock.instant()) && isFor(hold, wanted)
                ? held(hold, wanted, channel, company)
                : placement.take(wanted, channel, hold.claims(), company);
    }

    /** A hold outlasts the service's notice, but no licence, absence or other change of the practice's own. */
    private Place held(Hold hold, WantedSession wanted, Channel channel, List<Claim> company) {
        WantedSession exactly = new WantedSession(
                wanted.service(), wanted.modality(), wanted.start(), Optional.of(hold.clinician()), hold.location());
        availability
                .candidates(exactly, channel)
                .refusal()
                .filter(LOST::contains)
                .ifPresent(refusal -> {
                    throw AppointmentRefused.because(refusal);
                });
        return placement.take(
                wanted, List.of(new Candidate(hold.clinician(), hold.location())), channel, hold.claims(), company);
    }

    /**
     * Over whatever is there: hours and conflicts are set aside, the law and the place are not (R-A7, R-A8). Where nothing
     * is there the time is taken as any other is.
     */
    private Place overridden(WantedSession wanted, ServiceOffering service, List<Claim> company) {
        ClinicianId clinician =
                wanted.clinician().orElseThrow(() -> AppointmentRefused.because(NotGivenOut.NOT_OFFERED));
        availability
                .candidates(wanted, Channel.DESK)
                .refusal()
                .filter(refusal -> refusal != NotGivenOut.OUTSIDE_HOURS)
                .ifPresent(refusal -> {
                    throw AppointmentRefused.because(refusal);
                });
        return placement
                .takeIfFree(wanted, new Candidate(clinician, wanted.location()), company)
                .orElseGet(() -> shared(wanted, service, clinician));
    }

    private static Place shared(WantedSession wanted, ServiceOffering service, ClinicianId clinician) {
        return new Place(
                LocalSpan.of(wanted.start(), service.minutes()),
                wanted.modality(),
                clinician,
                wanted.location(),
                Optional.empty(),
                service.bufferBefore(),
                service.bufferAfter(),
                true);
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
