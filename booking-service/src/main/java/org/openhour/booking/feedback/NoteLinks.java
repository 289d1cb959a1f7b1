package org.openhour.booking.feedback;

import java.net.URI;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Secret;

/** The private links of notes: derived anew whenever they are needed, known to the database by a digest alone (R-B9). */
@Component
public class NoteLinks {

    private final FeedbackSettings settings;

    NoteLinks(FeedbackSettings settings) {
        this.settings = settings;
    }

    public URI urlOf(Note note) {
        String path = note.kind() == Note.Kind.PULSE ? "/feedback/" : "/note/";
        return URI.create(settings.publicUrl() + path + secretOf(note.id()).value());
    }

    Secret secretOf(NoteId note) {
        return Secret.derived(settings.linkSecret(), "private link of note " + note);
    }
}
