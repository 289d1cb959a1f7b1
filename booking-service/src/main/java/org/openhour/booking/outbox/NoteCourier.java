package org.openhour.booking.outbox;

import org.springframework.stereotype.Component;

import org.openhour.booking.feedback.Notes;

/** Carries the current state of a note to notification-service. */
@Component
class NoteCourier {

    private final Notes notes;
    private final StateOfNote states;
    private final NoteClient notification;

    NoteCourier(Notes notes, StateOfNote states, NoteClient notification) {
        this.notes = notes;
        this.states = states;
        this.notification = notification;
    }

    /** A later revision has a hand-over of its own, so one that is out of date is simply done. */
    void carry(NoteHandOver handOver) {
        notes.find(handOver.note())
                .filter(note -> note.revision() == handOver.revision())
                .ifPresent(note -> notification.put(handOver.noteId(), states.of(note)));
    }
}
