package org.openhour.booking.outbox;

import java.net.URI;

import org.springframework.stereotype.Component;

import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.feedback.Note;
import org.openhour.booking.feedback.NoteLinks;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.WallClock;

/** Says of a note what notification-service needs: that there is one, when, and to whom. */
@Component
class StateOfNote {

    private final Catalogues catalogues;
    private final Clients clients;
    private final NoteLinks links;

    StateOfNote(Catalogues catalogues, Clients clients, NoteLinks links) {
        this.catalogues = catalogues;
        this.clients = clients;
        this.links = links;
    }

    NoteWire of(Note note) {
        Catalogue catalogue = catalogues.current();
        WallClock clock = catalogue.practice().wallClock();
        URI url = links.urlOf(note);
        Audience.Listener listener = Audience.ofNote(
                clients.get(note.client()),
                clients.contactsOf(note.client()),
                clock.localOf(note.dueAt()).toLocalDate());
        return new NoteWire(
                note.revision(),
                note.kind().name(),
                !note.isWithdrawn(),
                clock.at(note.dueAt()),
                clock.at(note.usefulUntil()),
                url,
                StateOfAppointment.organizer(catalogue),
                WhoHears.recipient(listener, url));
    }
}
