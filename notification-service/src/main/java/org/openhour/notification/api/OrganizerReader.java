package org.openhour.notification.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.api.AppointmentWire.OrganizerWire;
import org.openhour.notification.appointments.Organizer;
import org.openhour.notification.contact.EmailAddress;

/** Reads in whose name messages go out. */
final class OrganizerReader {

    private final FieldReader fields;

    OrganizerReader(FieldReader fields) {
        this.fields = fields;
    }

    /** Mail has a sender. */
    void requireSender(boolean mail, Optional<Organizer> organizer) {
        if (mail && organizer.isPresent() && organizer.get().email() == null) {
            fields.problem("organizer.email", "required", "must be given where e-mail is sent");
        }
    }

    Optional<Organizer> read(@Nullable OrganizerWire wire) {
        if (wire == null) {
            fields.problem("organizer", "required", "must be given");
            return Optional.empty();
        }
        Optional<EmailAddress> email =
                fields.parsed("organizer.email", wire.email(), "email-invalid", EmailAddress::parse);
        Optional<String> phone = fields.optional("organizer.phone", wire.phone());
        return fields.required("organizer.name", wire.name())
                .map(name -> new Organizer(name, email.orElse(null), phone.orElse(null)));
    }
}
