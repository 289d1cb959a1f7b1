package org.openhour.booking.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.Client;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.Audited;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.Staff;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** Says in words what the desk needs of a client; clinicians see their own appointments with them alone. */
@Component
class ClientViews {

    private static final int LOOKS_SHOWN = 8;

    private final Catalogues catalogues;
    private final Appointments appointments;
    private final Audit audit;
    private final Staff staff;
    private final Clock clock;

    ClientViews(Catalogues catalogues, Appointments appointments, Audit audit, Staff staff, Clock clock) {
        this.catalogues = catalogues;
        this.appointments = appointments;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    static ClientView.Row row(Client client) {
        return new ClientView.Row(
                client.id().value(), client.fullName(), Matching.initials(client), Matching.line(client));
    }

    ClientView of(Client client, StaffMember who) {
        Catalogue catalogue = catalogues.current();
        WallClock wall = catalogue.practice().wallClock();
        List<Appointment> theirs = appointments.of(client.id()).stream()
                .filter(session -> who.sees(session.clinician()))
                .toList();
        Predicate<Appointment> ahead = session -> session.endsAt().isAfter(clock.instant());
        return new ClientView(
                client.id().value(),
                client.fullName(),
                Matching.initials(client),
                client.dateOfBirth().map(Words::date).orElse("not given"),
                client.phone().display(),
                client.email().value(),
                client.language().getDisplayLanguage(Locale.ENGLISH),
                Words.date(wall.localOf(client.createdAt()).toLocalDate()),
                AppointmentViews.consents(client, wall),
                theirs.stream()
                        .filter(ahead)
                        .sorted(Comparator.comparing(Appointment::startsAt))
                        .map(session -> line(catalogue, session))
                        .toList(),
                theirs.stream()
                        .filter(ahead.negate())
                        .map(session -> line(catalogue, session))
                        .toList(),
                who.seesEverybody() ? looks(client, wall) : List.of());
    }

    private static ClientView.SessionLine line(Catalogue catalogue, Appointment session) {
        return new ClientView.SessionLine(
                session.id().value(),
                Words.when(session.span()),
                catalogue.service(session.service()).name(Locale.ENGLISH),
                catalogue.clinician(session.clinician()).name(),
                Words.how(session.modality()),
                Look.of(session.status()));
    }

    private List<ClientView.LookLine> looks(Client client, WallClock wall) {
        List<Audited> entries = audit.ofClient(client.id().value(), LOOKS_SHOWN);
        Map<StaffId, String> names = staff.names(
                entries.stream().flatMap(entry -> entry.entry().who().stream()).toList());
        return entries.stream()
                .map(entry -> new ClientView.LookLine(
                        Words.moment(wall.localOf(entry.at())),
                        entry.entry().who().map(names::get).orElse("somebody"),
                        what(entry)))
                .toList();
    }

    private static String what(Audited entry) {
        String record = entry.entry().kind() == RecordKind.FEEDBACK
                ? "time between sessions"
                : entry.entry().kind().name().toLowerCase(Locale.ROOT);
        return switch (entry.entry().action()) {
            case VIEWED -> "looked at the " + record;
            case SEARCHED -> "came across the client in a search";
            case CREATED -> "made the " + record;
            case CHANGED -> "changed the " + record;
            case MOVED -> "moved the " + record;
            case CANCELLED -> "cancelled the " + record;
            case OVERRODE -> "set a rule aside";
            case SENT -> "sent a message about the " + record;
            case DELETED -> "deleted the " + record;
            case SIGNED_IN, SIGN_IN_FAILED, SIGNED_OUT -> "signed in or out";
        };
    }
}
