package org.openhour.booking.api;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.SlotAnswer;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.ClinicianId;

/**
 * The open times of a range; where there are none, why, and the next one. Written in one pass, with no object a slot:
 * two weeks of a large practice name its clinicians a hundred thousand times.
 */
@Component
class AvailabilityJson {

    /**
     * Every clinician's slug as it stands in JSON, for one catalogue. Looked for by the very object that is the id in that
     * catalogue, as most ids are, and else by what it says.
     */
    private record Slugs(Catalogue catalogue, Map<UUID, SerializableString> encoded) {

        static Slugs of(Catalogue catalogue) {
            Map<UUID, SerializableString> encoded = new IdentityHashMap<>();
            catalogue.everyClinician().forEach(one -> encoded.put(one.id().value(), new SerializedString(one.slug())));
            return new Slugs(catalogue, encoded);
        }

        SerializableString of(ClinicianId id) {
            SerializableString known = encoded.get(id.value());
            return known != null
                    ? known
                    : new SerializedString(catalogue.clinician(id).slug());
        }
    }

    private final JsonMapper json;
    private final AtomicReference<@Nullable Slugs> latest = new AtomicReference<>();

    AvailabilityJson(JsonMapper json) {
        this.json = json;
    }

    LongJson write(Catalogue catalogue, SlotQuery query, SlotAnswer answer) {
        LongJson written = new LongJson();
        try (JsonGenerator to = json.createGenerator(written)) {
            new Writer(to, new Wire(catalogue), slugs(catalogue)).answer(query, answer);
        }
        return written;
    }

    @SuppressWarnings("ReferenceEquality")
    private Slugs slugs(Catalogue catalogue) {
        Slugs known = latest.get();
        if (known != null && known.catalogue() == catalogue) {
            return known;
        }
        Slugs fresh = Slugs.of(catalogue);
        latest.set(fresh);
        return fresh;
    }

    private record Writer(JsonGenerator to, Wire wire, Slugs slugs) {

        void answer(SlotQuery query, SlotAnswer answer) {
            to.writeStartObject();
            to.writeStringProperty("timeZone", wire.clock().zone().getId());
            to.writeStringProperty(
                    "service", wire.catalogue().service(query.service()).slug());
            to.writeStringProperty("modality", query.modality().name());
            to.writeStringProperty("from", query.from().toString());
            to.writeStringProperty("to", query.to().toString());
            to.writeArrayPropertyStart("slots");
            answer.slots().forEach(this::slot);
            to.writeEndArray();
            answer.reason().ifPresent(reason -> to.writeStringProperty("reason", Code.of(reason)));
            next(answer.nextAvailable());
            to.writeEndObject();
        }

        private void next(Optional<OpenSlot> next) {
            next.ifPresent(slot -> {
                to.writeName("nextAvailable");
                slot(slot);
            });
        }

        private void slot(OpenSlot slot) {
            to.writeStartObject();
            to.writeStringProperty("start", offset(slot.span().start()));
            to.writeStringProperty("end", offset(slot.span().end()));
            to.writeArrayPropertyStart("clinicians");
            for (ClinicianId clinician : slot.clinicians()) {
                to.writeString(slugs.of(clinician));
            }
            to.writeEndArray();
            to.writeStringProperty(
                    "location", slot.location().map(wire::location).orElse(null));
            to.writeEndObject();
        }

        private String offset(LocalDateTime local) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(wire.clock().at(local));
        }
    }
}
