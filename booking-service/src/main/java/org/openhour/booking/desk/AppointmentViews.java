package org.openhour.booking.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentChange;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.LateCancellation;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.appointments.Undo;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.staff.Staff;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.time.WallClock;

/** Says in words all that the desk needs of one appointment. */
@Component
class AppointmentViews {

    private final Catalogues catalogues;
    private final Clients clients;
    private final Appointments appointments;
    private final Staff staff;
    private final Messages messages;
    private final Clock now;

    AppointmentViews(
            Catalogues catalogues,
            Clients clients,
            Appointments appointments,
            Staff staff,
            Messages messages,
            Clock now) {
        this.catalogues = catalogues;
        this.clients = clients;
        this.appointments = appointments;
        this.staff = staff;
        this.messages = messages;
        this.now = now;
    }

    AppointmentView of(Appointment appointment) {
        Catalogue catalogue = catalogues.current();
        WallClock clock = catalogue.practice().wallClock();
        Client client = clients.get(appointment.client());
        ServiceOffering service = catalogue.service(appointment.service());
        List<AppointmentChange> history = appointments.history(appointment.id());
        return new AppointmentView(
                appointment.id().value(),
                appointment.revision(),
                appointment.span().firstDay(),
                client.fullName(),
                client.id().value(),
                client.phone().display(),
                Words.when(appointment.span()),
                appointment.overrideReason().isPresent() ? Look.DOUBLE_BOOKED : Look.of(appointment.status()),
                appointment.status(),
                !now.instant().isBefore(appointment.startsAt()),
                clock.today(now).equals(appointment.span().firstDay()),
                appointment.modality(),
                how(catalogue, appointment),
                service.name(Locale.ENGLISH) + ", " + service.minutes().value() + " min",
                catalogue.clinician(appointment.clinician()).name(),
                appointment.overrideReason().isPresent(),
                appointment.overrideReason(),
                california(appointment),
                appointment.wantsReasonToStart(),
                toLocate(appointment),
                consents(client, clock),
                toAgree(appointment),
                lateAfter(service, appointment, clock),
                appointment.note(),
                lines(history, clock),
                messages.of(appointment, clock),
                Undo.isPossible(history));
    }

    /** Who did something, in words. */
    String actor(Actor actor) {
        return actor(actor, names(Stream.of(actor)));
    }

    private static String how(Catalogue catalogue, Appointment appointment) {
        String how = Words.how(appointment.modality());
        return Calendars.roomOf(catalogue, appointment)
                .map(room -> how + ", " + room)
                .orElse(how);
    }

    private static String california(Appointment appointment) {
        if (appointment.modality() != Modality.TELEHEALTH) {
            return "";
        }
        return appointment
                .areAllInCalifornia()
                .map(yes -> yes ? "Said yes; asked again at the session" : "Said no")
                .orElse("Not asked yet");
    }

    private List<AppointmentView.Asked> toAgree(Appointment appointment) {
        if (appointment.modality() != Modality.TELEHEALTH) {
            return List.of();
        }
        return asked(appointment, client -> !client.agreesTo(Consent.Kind.TELEHEALTH));
    }

    private List<AppointmentView.Asked> toLocate(Appointment appointment) {
        return appointment.wantsReasonToStart()
                ? asked(
                        appointment,
                        client -> !appointment.inCalifornia(client.id()).orElse(false))
                : List.of();
    }

    private List<AppointmentView.Asked> asked(Appointment appointment, Predicate<Client> who) {
        Map<ClientId, Client> comers = clients.all(appointment.clients());
        return appointment.clients().stream()
                .map(comers::get)
                .filter(who)
                .map(client -> new AppointmentView.Asked(client.id().value(), client.fullName()))
                .toList();
    }

    static List<AppointmentView.ConsentLine> consents(Client client, WallClock clock) {
        return Stream.of(Consent.Kind.SMS, Consent.Kind.EMAIL, Consent.Kind.TELEHEALTH)
                .map(kind -> client.consentTo(kind)
                        .map(consent -> new AppointmentView.ConsentLine(
                                word(kind),
                                consent.granted(),
                                (consent.granted() ? "" : "no, ")
                                        + (consent.method() == Consent.Method.VERBAL ? "spoken" : "written") + ", "
                                        + Words.date(clock.localOf(consent.recordedAt())
                                                .toLocalDate())))
                        .orElseGet(() -> new AppointmentView.ConsentLine(word(kind), false, "missing")))
                .toList();
    }

    private static String word(Consent.Kind kind) {
        return switch (kind) {
            case SMS -> "Texts";
            case EMAIL -> "Email";
            case TELEHEALTH -> "Telehealth";
        };
    }

    private static String lateAfter(ServiceOffering service, Appointment appointment, WallClock clock) {
        if (service.lateCancelHours() == 0) {
            return "Free at any time";
        }
        Instant deadline = new LateCancellation(service.lateCancelHours(), clock).deadline(appointment);
        return Words.moment(clock.localOf(deadline));
    }

    private List<AppointmentView.HistoryLine> lines(List<AppointmentChange> history, WallClock clock) {
        Map<StaffId, String> names = names(history.stream().map(AppointmentChange::actor));
        return history.stream()
                .map(change -> new AppointmentView.HistoryLine(
                        Words.moment(clock.localOf(change.changedAt())),
                        what(change),
                        actor(change.actor(), names),
                        change.reason()))
                .toList();
    }

    private static String what(AppointmentChange change) {
        return switch (change.kind()) {
            case BOOKED -> "Booked for " + Words.when(change.after().span());
            case CONFIRMED -> "Confirmed";
            case MOVED -> "Moved to " + Words.when(change.after().span());
            case CANCELLED -> change.after().status() == Status.LATE_CANCELLED ? "Cancelled late" : "Cancelled";
            case ARRIVED -> "Arrived";
            case STARTED -> "Session started";
            case COMPLETED -> "Session ended";
            case NO_SHOW -> "Did not come";
            case UNDONE -> "Last step taken back";
            case NOTED -> "Note changed";
            case ANSWERED -> "Said where they will be";
            case FEE_CONFIRMED -> "Late fee charged";
            case FEE_WAIVED -> "Late fee waived";
            case RETIMED -> "Same hour, after a change of the zone's rules";
            case CLIENT_CHANGED -> "Client’s details changed";
        };
    }

    private Map<StaffId, String> names(Stream<Actor> actors) {
        return staff.names(
                actors.flatMap(actor -> account(actor).stream()).distinct().toList());
    }

    private static String actor(Actor actor, Map<StaffId, String> names) {
        return switch (actor.kind()) {
            case CLIENT -> "the client";
            case SYSTEM -> "Openhour";
            case STAFF -> account(actor).map(names::get).orElse("the front desk");
        };
    }

    private static Optional<StaffId> account(Actor actor) {
        try {
            return actor.kind() == Actor.Kind.STAFF
                    ? Optional.of(new StaffId(UUID.fromString(actor.name())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
