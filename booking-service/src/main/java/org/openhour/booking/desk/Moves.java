package org.openhour.booking.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Move;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.staff.StaffMember;

/** Helps to find another time for an appointment. */
@Component
class Moves {

    private static final int SUGGESTED = 3;
    private static final int CANDIDATES = 200;
    private static final int DAYS_AROUND = 14;

    private final Catalogues catalogues;
    private final Availability availability;
    private final Clock clock;

    Moves(Catalogues catalogues, Availability availability, Clock clock) {
        this.catalogues = catalogues;
        this.availability = availability;
        this.clock = clock;
    }

    MoveView ask(Appointment appointment, MoveForm form, StaffMember who, Optional<String> problem) {
        Catalogue catalogue = catalogues.current();
        ServiceOffering service = catalogue.service(appointment.service());
        LocalDate today = catalogue.practice().wallClock().today(clock);
        LocalDate day =
                Optional.ofNullable(form.day()).orElse(appointment.span().firstDay());
        LocalTime time = Optional.ofNullable(form.time())
                .orElse(appointment.span().start().toLocalTime());
        Modality how = Optional.ofNullable(form.how()).orElse(appointment.modality());
        String with = Optional.ofNullable(form.with())
                .orElse(catalogue.clinician(appointment.clinician()).slug());
        return new MoveView(
                day,
                time,
                with,
                how,
                catalogue.clinicians().values().stream()
                        .filter(clinician -> who.sees(clinician.id()))
                        .filter(clinician ->
                                service.modalities().stream().anyMatch(way -> clinician.offers(service.id(), way)))
                        .toList(),
                service.modalities().stream().sorted().toList(),
                suggest(catalogue, service, how, with, day.atTime(time), today),
                !day.atTime(time).equals(appointment.span().start())
                        || how != appointment.modality()
                        || !with.equals(
                                catalogue.clinician(appointment.clinician()).slug()),
                problem);
    }

    /** Where to a form wants to move; empty where it does not say. */
    Optional<Move> read(MoveForm form) {
        Optional<Boolean> california = Optional.ofNullable(form.california())
                .filter(said -> !said.isBlank())
                .map("yes"::equals);
        Optional<Modality> how = Optional.ofNullable(form.how());
        Optional<Suggestion.Pick> pick = Optional.ofNullable(form.pick()).flatMap(Suggestion.Pick::parse);
        if (pick.isPresent()) {
            return pick.map(taken ->
                    new Move(taken.start(), Optional.of(taken.clinician()), how, taken.location(), california));
        }
        if (form.day() == null || form.time() == null) {
            return Optional.empty();
        }
        Catalogue catalogue = catalogues.current();
        Optional<Clinician> with = Optional.ofNullable(form.with()).flatMap(catalogue::findClinician);
        Optional<LocationId> office = how.filter(way -> way == Modality.IN_PERSON)
                .flatMap(way -> with)
                .flatMap(clinician -> catalogue.locations().keySet().stream()
                        .filter(clinician::meetsAt)
                        .findFirst());
        return Optional.of(new Move(form.day().atTime(form.time()), with.map(Clinician::id), how, office, california));
    }

    /** Whether a move would leave everything as it is. */
    static boolean isNone(Move move, Appointment appointment) {
        return move.start().equals(appointment.span().start())
                && move.clinician()
                        .filter(other -> !other.equals(appointment.clinician()))
                        .isEmpty()
                && move.modality()
                        .filter(other -> other != appointment.modality())
                        .isEmpty();
    }

    private List<Suggestion> suggest(
            Catalogue catalogue,
            ServiceOffering service,
            Modality how,
            String with,
            LocalDateTime wanted,
            LocalDate today) {
        LocalDate from = wanted.toLocalDate().minusDays(DAYS_AROUND);
        Set<ClinicianId> whom = catalogue
                .findClinician(with)
                .map(clinician -> Set.of(clinician.id()))
                .orElse(Set.of());
        SlotQuery query = SlotQuery.anyone(
                        service.id(), how, from, wanted.toLocalDate().plusDays(DAYS_AROUND))
                .with(whom)
                .by(Channel.DESK);
        List<OpenSlot> near = availability.nearest(query, wanted, CANDIDATES);
        return Suggestions.pick(near, catalogue, today, SUGGESTED);
    }
}
