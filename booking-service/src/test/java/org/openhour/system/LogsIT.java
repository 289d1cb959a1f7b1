package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.openhour.local.LocalService;

/** What clients typed stays out of the logs, whatever goes wrong (R-B4, R-B5). */
@ExtendWith(OneOpenhour.class)
class LogsIT {

    private final Openhour openhour;
    private final SampleClient client = new SampleClient(
            "Wilhelmina", "Zzyzxova", "w.zzyzxova@mail.example", "+16194199417", "1971-02-03", "en", "92101");

    LogsIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void holdNothingThatAClientTyped() throws Exception {
        Slot slot = openhour.open("consultation", "TELEHEALTH").first();
        SampleBooking form = SampleBooking.consultation(slot).by(client).with("note", "Quodlibet about heights");
        List<Answer> answers = AtOnce.call(Collections.nCopies(10, (Callable<Answer>) () -> openhour.tryToBook(form)));
        Booked booked = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .as(Booked.class);
        openhour.tryToBook(form.with("client.phone", "+1619419941"));
        openhour.tryToBook(form.with("client.dateOfBirth", "1971-02-03x"));
        openhour.booking().send("POST", "/api/v1/appointments", "{\"client\": \"Zzyzxova");
        text("Sorry, Wilhelmina here: who is this?");
        awaitMessage(booked, "INVITE");
        openhour.manage(booked, "cancel", Map.of("reason", "Quodlibet"));
        awaitMessage(booked, "CANCELLATION");
        for (LocalService service :
                List.of(openhour.processes().booking(), openhour.processes().notification())) {
            assertThat(log(service))
                    .doesNotContainIgnoringCase("wilhelmina")
                    .doesNotContainIgnoringCase("zzyzxova")
                    .doesNotContain("619419941", "1971-02-03", "Quodlibet", booked.token(), "select ");
        }
    }

    private void awaitMessage(Booked booked, String kind) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(openhour.messagesOf(booked.id()))
                .extracting(Sent::kind)
                .contains(kind));
    }

    private void text(String body) {
        openhour.notification()
                .post(
                        "/local/inbound",
                        Map.of("from", client.phone(), "body", body, "messageSid", "SM" + UUID.randomUUID()));
    }

    private static String log(LocalService service) throws IOException {
        return Files.readString(service.log());
    }
}
