package org.openhour.booking.outbox;

import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.openhour.booking.feedback.NoteChanged;
import org.openhour.booking.feedback.NoteId;

/** A revision of a note that notification-service is to hear of, and since when. */
record NoteHandOver(UUID noteId, int revision, Instant since) implements Pending {

    static final TaskDescriptor<NoteHandOver> TASK = TaskDescriptor.of("hand-over-note", NoteHandOver.class);

    static TaskInstance<NoteHandOver> of(NoteChanged change, Instant now) {
        return TASK.instance(change.note() + "-" + change.revision())
                .data(new NoteHandOver(change.note().value(), change.revision(), now))
                .build();
    }

    NoteId note() {
        return new NoteId(noteId);
    }
}
