package org.openhour.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same samples that notification-service reads. */
class NoteWireTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void writesWhatTheSamplesShow() throws IOException {
        assertThat(written(0, "PULSE", true, "2026-12-08T11:50:00-08:00", "2026-12-10T11:50:00-08:00", "feedback"))
                .isEqualTo(sample("note-pulse.json"));
        assertThat(written(1, "NUDGE", false, "2026-12-09T08:30:00-08:00", "2026-12-09T20:30:00-08:00", "note"))
                .isEqualTo(sample("note-nudge-withdrawn.json"));
    }

    @Test
    @DisplayName("R-B4: no word of a note has a place on the wire")
    void carriesNoWords() {
        assertThat(Arrays.stream(NoteWire.class.getRecordComponents()).map(part -> part.getName()))
                .doesNotContain("text", "helped", "didNot", "session", "clinician");
    }

    private JsonNode written(int revision, String kind, boolean active, String due, String notAfter, String path) {
        URI url = URI.create("https://book.psychpro.example/" + path + "/AbCdEfGhIjKlMnOpQrStUv");
        NoteWire wire = new NoteWire(
                revision,
                kind,
                active,
                OffsetDateTime.parse(due),
                OffsetDateTime.parse(notAfter),
                url,
                new AppointmentWire.Organizer("PsychPro", "office@psychpro.example", "(619) 693-8327"),
                new AppointmentWire.Recipient(
                        "0198c0de-0000-7000-8000-000000000001",
                        "Robin Sample",
                        "+16195550123",
                        "robin@client.example",
                        "en",
                        List.of("SMS", "EMAIL"),
                        url));
        ObjectNode tree = json.valueToTree(wire);
        ((ObjectNode) tree.path("recipient")).remove("manageUrl");
        return tree;
    }

    private JsonNode sample(String name) throws IOException {
        JsonNode tree = json.readTree(new ClassPathResource("wire/" + name).getContentAsString(StandardCharsets.UTF_8));
        ((ObjectNode) tree.path("recipient")).remove("manageUrl");
        return tree;
    }
}
