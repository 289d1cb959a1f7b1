package org.openhour.booking.feedback;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.Companion;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.SettableClock;

/** Sessions at the office that the desk books and that are held: with Elena Ruiz, of one or of two. */
public record SampleSession(Booking booking, Appointments appointments, Catalogues catalogues, SettableClock clock) {

    private static final Because DESK = new Because(Actor.staff("desk"), Optional.empty(), true);

    /** @param names of those who come, the client first */
    public AppointmentId book(String start, String... names) {
        return book(start, true, "1990-05-04", names);
    }

    public AppointmentId book(String start, boolean agreeing, String born, String... names) {
        List<Companion> companions = Arrays.stream(names)
                .skip(1)
                .map(name -> new Companion(introduced(name, born), consents(agreeing), Optional.empty()))
                .toList();
        return booking.book(new BookingRequest(
                        session(start, names.length > 1 ? "couples-50" : "individual"),
                        Optional.empty(),
                        introduced(names[0], born),
                        companions,
                        consents(agreeing),
                        Optional.empty(),
                        Optional.empty(),
                        Actor.staff("desk"),
                        Optional.empty(),
                        Optional.empty()))
                .id();
    }

    public List<ClientId> clientsOf(AppointmentId session) {
        return appointments.get(session).clients();
    }

    /** The client came, and the session ended at its end. */
    public void hold(AppointmentId session) {
        arrive(session);
        clock.set(appointments.get(session).endsAt());
        appointments.complete(session, Expected.ANY, DESK);
    }

    public void arrive(AppointmentId session) {
        clock.set(appointments.get(session).startsAt().minus(Duration.ofMinutes(5)));
        appointments.arrive(session, Expected.ANY, DESK);
    }

    public void undo(AppointmentId session) {
        appointments.undo(session, Expected.ANY, DESK);
    }

    public void completeAgain(AppointmentId session) {
        appointments.complete(session, Expected.ANY, DESK);
    }

    private WantedSession session(String start, String service) {
        Catalogue catalogue = catalogues.current();
        return new WantedSession(
                catalogue.findService(service).map(ServiceOffering::id).orElseThrow(),
                Modality.IN_PERSON,
                LocalDateTime.parse(start),
                catalogue.findClinician("elena-ruiz").map(Clinician::id),
                catalogue.findLocation("san-diego").map(Location::id));
    }

    private static Booker introduced(String name, String born) {
        ClientDraft draft = new ClientDraft(
                name, "Pell", name.toLowerCase(Locale.ROOT) + "@mail.example", "+16195550123", born, "en", null);
        return new Booker.Introduced(draft.complete());
    }

    private static Consents consents(boolean agreeing) {
        return new Consents(agreeing, agreeing, true, Consent.Method.VERBAL, "desk");
    }
}
