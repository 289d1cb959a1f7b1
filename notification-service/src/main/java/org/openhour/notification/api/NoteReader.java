package org.openhour.notification.api;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.api.AppointmentWire.RecipientWire;
import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Modality;
import org.openhour.notification.appointments.Note;
import org.openhour.notification.appointments.Organizer;
import org.openhour.notification.appointments.Recipient;

/** Reads a note off the wire, or says all that is wrong with it at once. */
final class NoteReader {

    private final FieldReader fields = new FieldReader();

    private NoteReader() {}

    /** @throws InvalidFields naming every field that cannot be taken */
    static AppointmentState read(AppointmentId id, NoteWire wire) {
        NoteReader reader = new NoteReader();
        return reader.state(id, wire).orElseThrow(() -> new InvalidFields(reader.fields.problems()));
    }

    private Optional<AppointmentState> state(AppointmentId id, NoteWire wire) {
        Long revision = wire.revision();
        if (revision == null || revision < 0) {
            fields.problem("revision", "required", "must be a number from 0");
        }
        Boolean active = wire.active();
        if (active == null) {
            fields.problem("active", "required", "must be true or false");
        }
        Optional<Note> note = fields.constant("kind", wire.kind(), Note.class);
        Optional<Instant> due = fields.moment("dueAt", wire.dueAt());
        Optional<Instant> useful = notAfter(wire.notAfter(), due);
        Optional<URI> url = fields.required("url", wire.url()).flatMap(text -> fields.link("url", text));
        OrganizerReader organizers = new OrganizerReader(fields);
        Optional<Organizer> organizer = organizers.read(wire.organizer());
        Optional<Recipient> recipient = recipient(wire.recipient());
        organizers.requireSender(recipient.flatMap(Recipient::mailable).isPresent(), organizer);
        if (revision == null || active == null || !fields.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AppointmentState(
                id,
                revision,
                active ? AppointmentStatus.BOOKED : AppointmentStatus.CANCELLED,
                due.orElseThrow(),
                useful.orElseThrow(),
                // Nothing that is said of a note names a time.
                ZoneOffset.UTC,
                Modality.IN_PERSON,
                null,
                null,
                url.orElseThrow(),
                organizer.orElseThrow(),
                List.of(recipient.orElseThrow()),
                null,
                Map.of(),
                null,
                null,
                null,
                note.orElseThrow()));
    }

    private Optional<Instant> notAfter(@Nullable String text, Optional<Instant> due) {
        Optional<Instant> useful = fields.moment("notAfter", text);
        if (useful.isPresent() && due.isPresent() && !useful.get().isAfter(due.get())) {
            fields.problem("notAfter", "not-after-due", "must be after it is due");
        }
        return useful;
    }

    private Optional<Recipient> recipient(@Nullable RecipientWire wire) {
        if (wire == null) {
            fields.problem("recipient", "required", "must be given");
            return Optional.empty();
        }
        return new RecipientReader(fields, "recipient").read(wire);
    }
}
