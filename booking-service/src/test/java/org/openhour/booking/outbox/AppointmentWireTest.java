package org.openhour.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same samples that notification-service reads. */
class AppointmentWireTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void writesWhatTheSampleShows() throws IOException {
        AppointmentWire wire = new AppointmentWire(
                0,
                "BOOKED",
                OffsetDateTime.parse("2026-12-08T10:00:00-08:00"),
                OffsetDateTime.parse("2026-12-08T10:50:00-08:00"),
                "America/Los_Angeles",
                "TELEHEALTH",
                null,
                URI.create("https://book.psychpro.example/join/AbCdEfGhIjKlMnOpQrStUv"),
                URI.create("https://book.psychpro.example/manage/AbCdEfGhIjKlMnOpQrStUv"),
                new AppointmentWire.Organizer("PsychPro", "office@psychpro.example", "(619) 693-8327"),
                List.of(new AppointmentWire.Recipient(
                        "0198c0de-0000-7000-8000-000000000001",
                        "Robin Sample",
                        "+16195550123",
                        "robin@client.example",
                        "en",
                        List.of("SMS", "EMAIL"),
                        URI.create("https://book.psychpro.example/manage/AbCdEfGhIjKlMnOpQrStUv"))),
                new AppointmentWire.Clinician("dana-reyes", "Dana Reyes", "dana@psychpro.example"),
                true,
                Map.of(
                        "en", "Find a quiet room and bring whatever is on your mind.",
                        "es", "Busque un lugar tranquilo y traiga lo que tenga en mente."),
                null,
                null);

        assertThat(withoutNulls(json.valueToTree(wire))).isEqualTo(announced(sample("appointment-booked.json")));
    }

    @Test
    void writesAnOfferAsTheSampleShows() throws IOException {
        URI link = URI.create("https://book.psychpro.example/offer/AbCdEfGhIjKlMnOpQrStUv");
        AppointmentWire wire = new AppointmentWire(
                0,
                "HELD",
                OffsetDateTime.parse("2026-12-08T10:00:00-08:00"),
                OffsetDateTime.parse("2026-12-08T10:50:00-08:00"),
                "America/Los_Angeles",
                "TELEHEALTH",
                null,
                null,
                link,
                new AppointmentWire.Organizer("PsychPro", "office@psychpro.example", "(619) 693-8327"),
                List.of(new AppointmentWire.Recipient(
                        "0198c0de-0000-7000-8000-000000000001",
                        "Robin Sample",
                        "+16195550123",
                        "robin@client.example",
                        "en",
                        List.of("SMS", "EMAIL"),
                        link)),
                null,
                true,
                Map.of(),
                OffsetDateTime.parse("2026-12-01T10:30:00-08:00"),
                null);

        assertThat(withoutNulls(json.valueToTree(wire))).isEqualTo(withoutNulls(sample("appointment-offered.json")));
    }

    @Test
    void carriesNothingOfWhatTheAppointmentIsFor() {
        List<String> names = List.of(AppointmentWire.class.getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList();
        assertThat(names).doesNotContain("service", "note", "reason", "dateOfBirth");
    }

    private JsonNode sample(String name) throws IOException {
        return json.readTree(new ClassPathResource("wire/" + name).getContentAsString(StandardCharsets.UTF_8));
    }

    /** That a revision is announced is what its silence means. */
    private static JsonNode announced(JsonNode tree) {
        ((ObjectNode) tree).put("announce", true);
        return withoutNulls(tree);
    }

    private static JsonNode withoutNulls(JsonNode tree) {
        ObjectNode object = (ObjectNode) tree;
        List<String> empty = object.propertyStream()
                .filter(entry -> entry.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
        object.remove(empty);
        return object;
    }
}
