package org.openhour.booking.appointments;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.AlreadyTaken;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Choice;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.NotGivenOut;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Room;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.time.LocalSpan;

/** Takes the time of an appointment that had given it back, and its seat where it had one, in the caller's transaction. */
@Component
class Restoration {

    private static final Set<NotGivenOut> BY_LAW = EnumSet.of(NotGivenOut.NOT_OFFERED, NotGivenOut.LICENCE_NOT_VALID);

    private final Seats seats;
    private final Reservations reservations;
    private final Availability availability;
    private final Catalogues catalogues;

    Restoration(Seats seats, Reservations reservations, Availability availability, Catalogues catalogues) {
        this.seats = seats;
        this.reservations = reservations;
        this.availability = availability;
        this.catalogues = catalogues;
    }

    /** In its own room where that is free and still in use, in another one of the same office where it is not. */
    void takeAgain(Appointment appointment) {
        requireStillGivenOut(appointment);
        appointment.groupSession().ifPresent(group -> seats.requireSeat(group, appointment));
        List<Claim> own = Claims.ofItsTime(appointment);
        List<Choice> choices =
                own.stream().map(claim -> choice(claim, appointment)).toList();
        try {
            List<Claim> taken = reservations.reserve(choices);
            IntStream.range(0, own.size())
                    .filter(i -> isRoomOf(appointment, own.get(i)))
                    .forEach(i -> appointment.stayIn(
                            new RoomId(taken.get(i).resource().value())));
        } catch (AlreadyTaken e) {
            throw AppointmentRefused.slotTaken(List.of());
        }
    }

    /** Meanwhile the clinician may have gone away, or may practise no longer (R-A7, R-A8), or the office be given up. */
    private void requireStillGivenOut(Appointment appointment) {
        if (office(appointment).filter(Location::isRetired).isPresent()) {
            throw AppointmentRefused.because(Reason.OFFICE_RETIRED);
        }
        WantedSession session = new WantedSession(
                appointment.service(),
                appointment.modality(),
                appointment.span().start(),
                Optional.of(appointment.clinician()),
                appointment.location());
        availability.refusals(session, List.of(session.start()), Channel.DESK).get(0).stream()
                .filter(refusal -> BY_LAW.contains(refusal)
                        || (refusal == NotGivenOut.OUTSIDE_HOURS
                                && appointment.overrideReason().isEmpty()))
                .findFirst()
                .ifPresent(refusal -> {
                    throw AppointmentRefused.because(refusal);
                });
    }

    private Choice choice(Claim claim, Appointment appointment) {
        return isRoomOf(appointment, claim) ? anyRoom(claim, appointment) : Choice.only(claim);
    }

    private Choice anyRoom(Claim own, Appointment appointment) {
        LocalSpan session = appointment.span();
        List<RoomId> inUse = office(appointment).stream()
                .flatMap(office -> office.rooms().stream())
                .map(Room::id)
                .toList();
        Stream<Claim> others = inUse.stream().map(room -> Claim.of(room.value(), session));
        boolean keeps = appointment.room().filter(inUse::contains).isPresent();
        List<Claim> rooms = Stream.concat(keeps ? Stream.of(own) : Stream.empty(), others)
                .distinct()
                .toList();
        if (rooms.isEmpty()) {
            throw AppointmentRefused.slotTaken(List.of());
        }
        return new Choice(rooms);
    }

    private Optional<Location> office(Appointment appointment) {
        return appointment.location().map(catalogues.current()::location);
    }

    private static boolean isRoomOf(Appointment appointment, Claim claim) {
        return appointment
                .room()
                .filter(room -> room.value().equals(claim.resource().value()))
                .isPresent();
    }
}
