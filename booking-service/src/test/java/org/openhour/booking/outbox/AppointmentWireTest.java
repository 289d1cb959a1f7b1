package org.openhour.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
                null,
                null);

        assertThat(withoutNulls(json.valueToTree(wire))).isEqualTo(withoutNulls(sample("appointment-offered.json")));
    }

    @Test
    void writesASeriesAndOneOfItsDatesAsTheSamplesShow() throws IOException {
        OffsetDateTime original = OffsetDateTime.parse("2026-12-22T10:00:00-08:00");
        OffsetDateTime start = OffsetDateTime.parse("2026-12-23T16:00:00-08:00");
        OffsetDateTime end = OffsetDateTime.parse("2026-12-23T16:50:00-08:00");
        AppointmentWire.Recurrence recurrence = new AppointmentWire.Recurrence(
                1,
                OffsetDateTime.parse("2027-03-30T10:00:00-07:00"),
                List.of(
                        OffsetDateTime.parse("2026-12-29T10:00:00-08:00"),
                        OffsetDateTime.parse("2027-03-16T10:00:00-07:00")),
                List.of(new AppointmentWire.Moved(
                        original, start, end, "IN_PERSON", "100 Sample Street, San Diego, CA 92101")));
        AppointmentWire.Series series = new AppointmentWire.Series("0198c0de-0000-7000-8000-00000000000a", original);
        AppointmentWire whole = session(
                OffsetDateTime.parse("2026-12-08T10:00:00-08:00"),
                OffsetDateTime.parse("2026-12-08T10:50:00-08:00"),
                true,
                null,
                recurrence);
        assertThat(withoutNulls(json.valueToTree(whole))).isEqualTo(announced(sample("appointment-series.json")));
        assertThat(withoutNulls(json.valueToTree(session(start, end, false, series, null))))
                .isEqualTo(withoutNulls(sample("appointment-series-date.json")));
    }

    private static AppointmentWire session(
            OffsetDateTime start,
            OffsetDateTime end,
            boolean announce,
            AppointmentWire.@Nullable Series series,
            AppointmentWire.@Nullable Recurrence recurrence) {
        URI manageUrl = URI.create("https://book.psychpro.example/manage/AbCdEfGhIjKlMnOpQrStUv");
        return new AppointmentWire(
                0,
                "BOOKED",
                start,
                end,
                "America/Los_Angeles",
                "TELEHEALTH",
                null,
                URI.create("https://book.psychpro.example/join/AbCdEfGhIjKlMnOpQrStUv"),
                manageUrl,
                new AppointmentWire.Organizer("PsychPro", "office@psychpro.example", "(619) 693-8327"),
                List.of(new AppointmentWire.Recipient(
                        "0198c0de-0000-7000-8000-000000000001",
                        "Robin Sample",
                        "+16195550123",
                        "robin@client.example",
                        "en",
                        List.of("SMS", "EMAIL"),
                        manageUrl)),
                new AppointmentWire.Clinician("dana-reyes", "Dana Reyes", "dana@psychpro.example"),
                announce,
                Map.of(),
                null,
                series,
                recurrence);
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
