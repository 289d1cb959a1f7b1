package org.openhour.booking.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;

/** Makes notes and takes them back, and tells of every revision in the caller's transaction. */
@Component
class NoteBook {

    private final NoteRepository notes;
    private final NoteLinks links;
    private final Clients clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteBook(NoteRepository notes, NoteLinks links, Clients clients, ApplicationEventPublisher events, Clock clock) {
        this.notes = notes;
        this.links = links;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the client can be reached at all, by what they agreed to (R-C1). */
    boolean reaches(ClientId client, LocalDate day) {
        return !Audience.ofNote(clients.get(client), clients.contactsOf(client), day)
                .channels()
                .isEmpty();
    }

    void ask(ClientId client, Appointment session, Note.Life life) {
        NoteId id = nextId();
        tell(notes.save(Note.pulse(id, client, session, links.secretOf(id), life)));
    }

    void remind(ClientId client, Nudge nudge, LocalDate day, Note.Life life) {
        NoteId id = nextId();
        tell(notes.save(Note.nudge(id, client, nudge, day, links.secretOf(id), life)));
    }

    void change(Note note, Consumer<Note> verb) {
        verb.accept(note);
        tell(notes.save(note));
    }

    /** Ends the links of a client's notes, and what of them has not been sent. */
    void withdraw(ClientId client, Predicate<Note> which) {
        notes.lockLive(client.value(), clock.instant()).stream()
                .filter(which)
                .forEach(note -> change(note, withdrawn -> withdrawn.withdraw(clock.instant())));
    }

    /** The client has agreed to other messages than before, or has another address. */
    void readdress(ClientId client) {
        notes.lockLive(client.value(), clock.instant()).stream()
                .filter(note -> clock.instant().isBefore(note.usefulUntil()))
                .forEach(note -> change(note, Note::readdress));
    }

    private void tell(Note note) {
        events.publishEvent(new NoteChanged(note.id(), note.revision()));
    }

    private static NoteId nextId() {
        return new NoteId(UuidCreator.getTimeOrderedEpoch());
    }
}
