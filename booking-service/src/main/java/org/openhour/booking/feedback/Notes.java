package org.openhour.booking.feedback;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.Secret;
import org.openhour.booking.practice.TriedAgain;

/** What a client does with a note's link; looking at it changes nothing (R-B9). */
@Service
@TriedAgain
public class Notes {

    private final NoteRepository notes;
    private final Clock clock;

    Notes(NoteRepository notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Note> find(NoteId id) {
        return notes.findById(id.value());
    }

    /** @throws FeedbackRefused where no note of this kind is behind it, or no longer */
    @Transactional(readOnly = true)
    public Note open(Note.Kind kind, String token) {
        return valid(kind, notes.findByTokenHash(new Secret(token).hash()));
    }

    /** Takes the place of what was answered before. */
    @Transactional
    public void answer(String token, PulseAnswer answer) {
        locked(Note.Kind.PULSE, token).answer(answer, clock.instant());
    }

    @Transactional
    public void done(String token) {
        locked(Note.Kind.NUDGE, token).done(clock.instant());
    }

    private Note locked(Note.Kind kind, String token) {
        return valid(kind, notes.lockByTokenHash(new Secret(token).hash()));
    }

    private Note valid(Note.Kind kind, Optional<Note> found) {
        return found.filter(note -> note.kind() == kind && note.opensAt(clock.instant()))
                .orElseThrow(() -> new FeedbackRefused(FeedbackRefused.Reason.LINK_NOT_VALID));
    }
}
