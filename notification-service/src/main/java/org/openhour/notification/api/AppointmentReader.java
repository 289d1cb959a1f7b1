package org.openhour.notification.api;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.api.AppointmentWire.ClinicianWire;
import org.openhour.notification.api.AppointmentWire.RecipientWire;
import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Clinician;
import org.openhour.notification.appointments.Modality;
import org.openhour.notification.appointments.Organizer;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.appointments.Recurrence;
import org.openhour.notification.appointments.SeriesDate;

/** Reads a state off the wire, or says all that is wrong with it at once. */
final class AppointmentReader {

    private static final int LONGEST_EXPECTATIONS = 4000;

    private final FieldReader fields = new FieldReader();

    private AppointmentReader() {}

    /** @throws InvalidFields naming every field that cannot be taken */
    static AppointmentState read(AppointmentId id, AppointmentWire wire) {
        AppointmentReader reader = new AppointmentReader();
        return reader.state(id, wire).orElseThrow(() -> new InvalidFields(reader.fields.problems()));
    }

    private Optional<AppointmentState> state(AppointmentId id, AppointmentWire wire) {
        Long revision = wire.revision();
        if (revision == null || revision < 0) {
            fields.problem("revision", "required", "must be a number from 0");
        }
        Optional<AppointmentStatus> status = fields.constant("status", wire.status(), AppointmentStatus.class);
        Optional<Modality> modality = fields.constant("modality", wire.modality(), Modality.class);
        Optional<Instant> start = fields.moment("start", wire.start());
        Optional<Instant> end = end(wire.end(), start);
        Optional<ZoneId> zone = fields.zone("timeZone", wire.timeZone());
        Optional<String> place = fields.optional("place", wire.place());
        Optional<URI> joinUrl = fields.link("joinUrl", wire.joinUrl());
        Optional<URI> manageUrl = fields.link("manageUrl", wire.manageUrl());
        Optional<Instant> offeredUntil =
                wire.offeredUntil() == null ? Optional.empty() : fields.moment("offeredUntil", wire.offeredUntil());
        OrganizerReader organizers = new OrganizerReader(fields);
        Optional<Organizer> organizer = organizers.read(wire.organizer());
        List<Recipient> recipients = recipients(wire.recipients());
        organizers.requireSender(
                recipients.stream().anyMatch(one -> one.mailable().isPresent()), organizer);
        Map<String, String> expectations = expectations(wire.expectations());
        SeriesReader seriesReader = new SeriesReader(fields);
        Optional<SeriesDate> series = seriesReader.series(wire.series());
        Optional<Recurrence> recurrence = seriesReader.recurrence(wire.recurrence());
        if (revision == null || !fields.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AppointmentState(
                id,
                revision,
                status.orElseThrow(),
                start.orElseThrow(),
                end.orElseThrow(),
                zone.orElseThrow(),
                modality.orElseThrow(),
                place.orElse(null),
                joinUrl.orElse(null),
                manageUrl.orElse(null),
                organizer.orElseThrow(),
                recipients,
                clinician(wire.clinician()),
                expectations,
                offeredUntil.orElse(null),
                series.orElse(null),
                recurrence.orElse(null),
                null));
    }

    private Optional<Instant> end(@Nullable String text, Optional<Instant> start) {
        Optional<Instant> end = fields.moment("end", text);
        if (end.isPresent() && start.isPresent() && !end.get().isAfter(start.get())) {
            fields.problem("end", "not-after-start", "must be after the start");
        }
        return end;
    }

    private List<Recipient> recipients(@Nullable List<@Nullable RecipientWire> wires) {
        List<Recipient> recipients = new ArrayList<>();
        if (wires == null) {
            fields.problem("recipients", "required", "must be given");
            return recipients;
        }
        for (int i = 0; i < wires.size(); i++) {
            RecipientWire wire = wires.get(i);
            if (wire == null) {
                fields.problem("recipients[" + i + "]", "required", "must be given");
            } else {
                new RecipientReader(fields, i).read(wire).ifPresent(recipients::add);
            }
        }
        if (recipients.stream().map(Recipient::clientId).distinct().count() < recipients.size()) {
            fields.problem("recipients", "client-twice", "must name each client once");
        }
        return recipients;
    }

    private Map<String, String> expectations(@Nullable Map<String, @Nullable String> wire) {
        Map<String, String> texts = new HashMap<>();
        (wire == null ? Map.<String, @Nullable String>of() : wire).forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                texts.put(language, text.strip());
            }
            if (text != null && text.length() > LONGEST_EXPECTATIONS) {
                fields.problem("expectations." + language, "too-long", "must be shorter");
            }
        });
        return texts;
    }

    private static @Nullable Clinician clinician(@Nullable ClinicianWire wire) {
        return wire == null || wire.id() == null ? null : new Clinician(wire.id(), wire.name());
    }
}
