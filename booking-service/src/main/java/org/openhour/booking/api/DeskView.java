package org.openhour.booking.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentFilter;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.GroupSessionId;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.appointments.UnknownAppointment;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.outbox.MessageLedger;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** What somebody at the desk may see, and that they saw it (R-B5). Of others' appointments a clinician learns nothing. */
@Component
class DeskView {

    private static final int PAGE_SIZE = 100;
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 100_000;
    private static final ClinicianId NOBODY = new ClinicianId(new UUID(0, 0));

    private final Appointments appointments;
    private final Clients clients;
    private final MessageLedger ledger;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskView(Appointments appointments, Clients clients, MessageLedger ledger, Catalogues catalogues, Trail trail) {
        this.appointments = appointments;
        this.clients = clients;
        this.ledger = ledger;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    PageWire<DeskAppointment> list(DeskAppointmentController.ListQuery query, StaffMember who) {
        Catalogue catalogue = catalogues.current();
        int page = query.page() == null ? 0 : Math.min(LAST_PAGE, Math.max(0, query.page()));
        int size = query.size() == null ? PAGE_SIZE : Math.min(LARGEST_PAGE, Math.max(1, query.size()));
        Page<Appointment> found = appointments.search(filter(query, who, catalogue), page, size);
        return new PageWire<>(listed(found.getContent(), who), page, size, found.getTotalElements());
    }

    /** These as they stand in a list; that their clients were seen is on record. */
    List<DeskAppointment> listed(List<Appointment> found, StaffMember who) {
        Catalogue catalogue = catalogues.current();
        Map<ClientId, Client> people = clients.all(found.stream()
                .flatMap(appointment -> appointment.clients().stream())
                .toList());
        trail.search(
                who,
                RecordKind.APPOINTMENT,
                people.keySet().stream().map(ClientId::value).toList());
        return found.stream()
                .map(appointment -> DeskWire.listed(appointment, people, catalogue))
                .toList();
    }

    /** @throws UnknownAppointment also where it is not theirs to know of */
    Appointment open(AppointmentId id, StaffMember who) {
        Appointment appointment = requireVisible(id, who);
        note(id, who, AuditAction.VIEWED);
        return appointment;
    }

    /** @throws UnknownAppointment also where it is not theirs to know of */
    Appointment requireVisible(AppointmentId id, StaffMember who) {
        Appointment appointment = appointments.get(id);
        if (!who.sees(appointment.clinician())) {
            throw new UnknownAppointment(id);
        }
        return appointment;
    }

    void note(AppointmentId id, StaffMember who, AuditAction action) {
        note(appointments.get(id), who, action);
    }

    /** With everybody who comes: each of their records was seen or changed (R-B5). */
    private void note(Appointment appointment, StaffMember who, AuditAction action) {
        trail.appointment(who, action, appointment.id().value(), clientsOf(appointment));
    }

    /** That it was booked, and over what is there where a reason says so. */
    void noteBooked(AppointmentId id, StaffMember who, Optional<String> override) {
        Appointment booked = appointments.get(id);
        note(booked, who, AuditAction.CREATED);
        override.ifPresent(reason -> trail.override(who, id.value(), clientsOf(booked), reason));
    }

    /** That it was started, and against what somebody said of California where that is so (R-A4). */
    void noteStarted(AppointmentId id, StaffMember who, Optional<String> reason) {
        Appointment started = appointments.get(id);
        note(started, who, AuditAction.CHANGED);
        reason.filter(given -> started.wantsReasonToStart())
                .ifPresent(given -> trail.override(who, id.value(), clientsOf(started), given));
    }

    private static List<UUID> clientsOf(Appointment appointment) {
        return appointment.clients().stream().map(ClientId::value).toList();
    }

    /** That the same was done with all of these together. */
    void noteAll(List<Appointment> members, StaffMember who, AuditAction action) {
        members.forEach(member -> note(member, who, action));
    }

    /** That something was done with the whole meeting of a group, whether or not anybody has a seat in it yet. */
    void noteGroup(GroupSessionId id, StaffMember who, AuditAction action) {
        trail.note(who, action, RecordKind.GROUP, id.value());
    }

    DeskAppointment detailed(Appointment appointment) {
        return DeskWire.detailed(
                appointment,
                clients.all(appointment.clients()),
                catalogues.current(),
                appointments.history(appointment.id()),
                ledger.of(appointment.id()));
    }

    private static AppointmentFilter filter(
            DeskAppointmentController.ListQuery query, StaffMember who, Catalogue catalogue) {
        Named named = new Named(catalogue);
        Optional<LocalDate> from = named.date("from", query.from());
        Optional<LocalDate> to = named.date("to", query.to());
        Optional<ClinicianId> clinician = named.anyClinician(query.clinician());
        Optional<LocationId> location = named.anyLocation(query.location());
        Optional<ClientId> client = named.optional(
                "client", query.client(), "client-unknown", "There is no such client.", DeskView::clientId);
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        if (query.status() != null) {
            query.status().forEach(text -> named.optional(
                            "status", text, "status-unknown", "There is no such status.", DeskView::statusOf)
                    .ifPresent(statuses::add));
        }
        named.requireNoProblems();
        return new AppointmentFilter(
                from.orElseThrow(), to.orElseThrow(), visible(clinician, who), location, client, statuses);
    }

    /** Whose appointments are listed: everybody's, one's or, where they are not theirs to see, nobody's. */
    private static Optional<ClinicianId> visible(Optional<ClinicianId> asked, StaffMember who) {
        return who.seesEverybody()
                ? asked
                : Optional.of(asked.or(who::clinician).filter(who::sees).orElse(NOBODY));
    }

    private static Optional<Status> statusOf(String text) {
        return EnumSet.allOf(Status.class).stream()
                .filter(status -> status.name().equals(text))
                .findFirst();
    }

    private static Optional<ClientId> clientId(String text) {
        try {
            return Optional.of(new ClientId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
