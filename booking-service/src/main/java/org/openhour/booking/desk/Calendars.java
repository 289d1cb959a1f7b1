package org.openhour.booking.desk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Hold;
import org.openhour.booking.appointments.Holds;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.DayShape;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Room;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.WallClock;

/** Reads and draws a day or a week: one query each for hours, appointments, holds and names. */
@Component
class Calendars {

    private static final int WORKING_DAYS = 5;
    private static final int ALL_DAYS = 7;

    private final Catalogues catalogues;
    private final Availability availability;
    private final Appointments appointments;
    private final Holds holds;
    private final Clients clients;
    private final Clock clock;

    Calendars(
            Catalogues catalogues,
            Availability availability,
            Appointments appointments,
            Holds holds,
            Clients clients,
            Clock clock) {
        this.catalogues = catalogues;
        this.availability = availability;
        this.appointments = appointments;
        this.holds = holds;
        this.clients = clients;
        this.clock = clock;
    }

    LocalDate today() {
        return catalogues.current().practice().wallClock().today(clock);
    }

    /** Whose columns somebody may see: their own alone, or everybody's. */
    List<Clinician> visibleTo(StaffMember who) {
        return catalogues.current().clinicians().values().stream()
                .filter(clinician -> who.sees(clinician.id()))
                .toList();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Transactional(readOnly = true)
    public CalendarView read(StaffMember who, Shown shown) {
        Catalogue catalogue = catalogues.current();
        LocalDate from = shown.week() ? monday(shown.day()) : shown.day();
        LocalDate to = shown.week() ? from.plusDays(ALL_DAYS - 1) : from;
        Content content = content(shown, visibleTo(who), from, to);
        List<Clinician> people = people(catalogue, who, shown, content);
        List<LocalDate> days = from.datesUntil(to.plusDays(1))
                .filter(day -> !shown.week() || !day.isAfter(from.plusDays(WORKING_DAYS - 1)) || content.hasAny(day))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (LocalDate day : days) {
            people.forEach(clinician -> columns.add(column(catalogue, content, shown, clinician, day)));
        }
        LocalDateTime now = catalogue.practice().wallClock().now(clock);
        Grid grid =
                Grid.of(columns, days.contains(now.toLocalDate()) ? Optional.of(now.toLocalTime()) : Optional.empty());
        return new CalendarView(shown, grid, visibleTo(who), from, days.get(days.size() - 1), now.toLocalDate());
    }

    /** Whoever has left keeps a column for as long as sessions of theirs are to be looked after. */
    private static List<Clinician> people(Catalogue catalogue, StaffMember who, Shown shown, Content content) {
        return catalogue.everyClinician().stream()
                .filter(clinician -> who.sees(clinician.id()))
                .filter(clinician -> shown.clinician()
                        .filter(slug -> !slug.equals(clinician.slug()))
                        .isEmpty())
                .filter(clinician -> !clinician.isRetired() || content.hasAny(clinician.id()))
                .toList();
    }

    private Content content(Shown shown, List<Clinician> people, LocalDate from, LocalDate to) {
        List<Appointment> sessions =
                appointments.startingIn(from.atStartOfDay(), to.plusDays(1).atStartOfDay()).stream()
                        .filter(appointment -> appointment.status().occupiesTime())
                        .filter(appointment -> shown.how()
                                .filter(how -> how != appointment.modality())
                                .isEmpty())
                        .toList();
        List<Hold> held = holds.between(from.atStartOfDay(), to.plusDays(1).atStartOfDay());
        Map<ClientId, Client> names =
                clients.all(sessions.stream().map(Appointment::client).collect(Collectors.toSet()));
        return new Content(
                sessions,
                held,
                names,
                availability.dayShapes(people.stream().map(Clinician::id).toList(), from, to));
    }

    private Column column(Catalogue catalogue, Content content, Shown shown, Clinician clinician, LocalDate day) {
        WallClock wall = catalogue.practice().wallClock();
        List<Appointment> sessions = content.sessions(clinician.id(), day);
        boolean today = day.equals(wall.today(clock));
        return new DayDrawing(day, content.shape(clinician.id(), day), wall)
                .draw(
                        head(catalogue, shown, clinician, day, sessions, today),
                        today,
                        sessions,
                        content.holds(clinician.id(), day),
                        content::name,
                        session -> line(catalogue, session));
    }

    private static ColumnHead head(
            Catalogue catalogue,
            Shown shown,
            Clinician clinician,
            LocalDate day,
            List<Appointment> sessions,
            boolean today) {
        String date = Words.shortDay(day) + (today ? ", today" : "");
        if (!shown.week()) {
            return new ColumnHead(
                    clinician.colour(),
                    clinician.initials(),
                    clinician.name(),
                    where(catalogue, clinician, sessions),
                    "");
        }
        if (shown.clinician().isPresent()) {
            String count = sessions.size() == 1 ? "1 session" : sessions.size() + " sessions";
            return new ColumnHead(clinician.colour(), "", date, count, "");
        }
        return new ColumnHead(clinician.colour(), clinician.initials(), clinician.name(), "", date);
    }

    private static String where(Catalogue catalogue, Clinician clinician, List<Appointment> sessions) {
        List<String> rooms = sessions.stream()
                .flatMap(session -> roomOf(catalogue, session).stream())
                .distinct()
                .sorted()
                .toList();
        if (rooms.size() > 1) {
            return "Rooms "
                    + rooms.stream().map(room -> room.replace("Room ", "")).collect(Collectors.joining(", "));
        }
        return rooms.isEmpty()
                ? (clinician.locations().isEmpty()
                        ? "Telehealth"
                        : clinician.licence().label())
                : rooms.get(0);
    }

    static Optional<String> roomOf(Catalogue catalogue, Appointment session) {
        return session.room().flatMap(catalogue::findRoom).map(Room::name);
    }

    private static String line(Catalogue catalogue, Appointment session) {
        return switch (session.status()) {
            case ARRIVED ->
                "Here" + roomOf(catalogue, session).map(room -> " · " + room).orElse("");
            case IN_SESSION ->
                "In session"
                        + roomOf(catalogue, session).map(room -> " · " + room).orElse("");
            case NO_SHOW -> "No-show";
            default ->
                session.overrideReason().isPresent()
                        ? Words.clock(session.span().start().toLocalTime()) + " · "
                                + session.overrideReason().orElseThrow()
                        : Words.range(session.span()) + " · "
                                + shortName(catalogue.service(session.service()).name(Locale.ENGLISH));
        };
    }

    /** In a block there is no room to say that a session is one. */
    private static String shortName(String service) {
        return service.replace(" session", "");
    }

    /** What a stretch of the calendar holds. */
    private record Content(
            List<Appointment> sessions,
            List<Hold> held,
            Map<ClientId, Client> names,
            Map<ClinicianId, Map<LocalDate, DayShape>> shapes) {

        boolean hasAny(LocalDate day) {
            return shapes.values().stream()
                            .anyMatch(days -> !shape(days, day).hours().isEmpty())
                    || sessions.stream()
                            .anyMatch(session -> session.span().firstDay().equals(day));
        }

        boolean hasAny(ClinicianId clinician) {
            return sessions.stream().anyMatch(session -> session.clinician().equals(clinician));
        }

        List<Appointment> sessions(ClinicianId clinician, LocalDate day) {
            return sessions.stream()
                    .filter(session -> session.clinician().equals(clinician)
                            && session.span().firstDay().equals(day))
                    .toList();
        }

        List<Hold> holds(ClinicianId clinician, LocalDate day) {
            return held.stream()
                    .filter(hold -> hold.clinician().equals(clinician)
                            && hold.span().firstDay().equals(day))
                    .toList();
        }

        DayShape shape(ClinicianId clinician, LocalDate day) {
            return shape(shapes.getOrDefault(clinician, Map.of()), day);
        }

        String name(Appointment session) {
            Client client = names.get(session.client());
            return client == null ? "" : client.fullName();
        }

        private static DayShape shape(Map<LocalDate, DayShape> days, LocalDate day) {
            return days.getOrDefault(day, new DayShape(Cells.NONE, List.of()));
        }
    }
}
