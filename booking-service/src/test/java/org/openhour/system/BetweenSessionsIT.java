package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the switch on a client's record to the words that their clinician reads. */
@ExtendWith(OneOpenhour.class)
class BetweenSessionsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern LINK = Pattern.compile("http\\S+/feedback/\\S+");
    private static final String MAYA = "maya-lindqvist";

    private final Openhour openhour;

    BetweenSessionsIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void asksThoseWhoAgreedAndNobodyElse() {
        SampleClient asked = SampleClient.next();
        SampleClient unasked = SampleClient.next();
        List<Slot> slots = slots();
        Booked without = openhour.book(form(slots.get(0), unasked));
        Booked with = openhour.book(form(slots.get(1), asked));
        switchOn(with);
        hold(without);
        hold(with);
        openhour.setClock(with.end().plusHours(1).plusSeconds(1));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(pulsesTo(asked)).hasSize(1));
        assertThat(pulsesTo(unasked)).isEmpty();

        String text = pulsesTo(asked).get(0).text();
        assertThat(text)
                .hasSizeLessThanOrEqualTo(160)
                .contains("STOP")
                .doesNotContain(asked.firstName(), asked.lastName(), "Lindqvist");
        String page = path(text);
        assertThat(openhour.booking().get(page).status()).isEqualTo(200);
        Answer sent = openhour.booking()
                .send("POST", page, "helped=being+heard&didNot=", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.header("Location")).doesNotContain("heard");
        assertThat(openhour.booking().get(page).body()).doesNotContain("being heard");

        String pulses = "/api/v1/desk/clients/" + client(with) + "/pulses";
        Answer read = openhour.booking().get(pulses, "Authorization", Openhour.CLINICIAN);
        assertThat(read.json().path(0).path("helped").asString()).isEqualTo("being heard");
        assertThat(openhour.booking()
                        .get(pulses, "Authorization", Openhour.FRONT_DESK)
                        .status())
                .isEqualTo(403);
    }

    private void switchOn(Booked booked) {
        Answer on = openhour.booking()
                .json(
                        "PUT",
                        "/api/v1/desk/clients/" + client(booked) + "/between-sessions",
                        Map.of("pulse", true, "agreedWithClient", true, "nudges", List.of()),
                        "Authorization",
                        Openhour.CLINICIAN);
        assertThat(on.status()).as(on.body()).isEqualTo(200);
    }

    private void hold(Booked booked) {
        openhour.setClock(booked.start().minusMinutes(5));
        step(booked, "arrive");
        openhour.setClock(booked.end());
        step(booked, "complete");
    }

    private void step(Booked booked, String verb) {
        Answer done = openhour.booking()
                .post(
                        "/api/v1/desk/appointments/" + booked.id() + "/" + verb,
                        Map.of(),
                        "Authorization",
                        Openhour.FRONT_DESK);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    private String client(Booked booked) {
        return openhour.booking()
                .get("/api/v1/desk/appointments/" + booked.id(), "Authorization", Openhour.CLINICIAN)
                .json()
                .path("client")
                .path("id")
                .asString();
    }

    private List<Sent> pulsesTo(SampleClient client) {
        return openhour
                .notification()
                .get("/local/messages", "Accept", "application/json")
                .asListOf(Sent.class)
                .stream()
                .filter(message ->
                        message.kind().equals("PULSE") && message.to().equals(client.phone()))
                .toList();
    }

    private static SampleBooking form(Slot slot, SampleClient client) {
        return SampleBooking.consultation(slot).with("clinician", MAYA).by(client);
    }

    /** In the middle of a day, so that an hour after it texts may go out. */
    private List<Slot> slots() {
        LocalDate from = Openhour.MONDAY.toLocalDate().plusDays(7);
        List<Slot> slots =
                openhour.open("consultation", "TELEHEALTH", from, from.plusDays(27)).with(MAYA).all().stream()
                        .filter(slot ->
                                slot.start().getHour() >= 10 && slot.start().getHour() < 17)
                        .toList();
        Slot first = slots.get(0);
        return List.of(
                first,
                slots.stream()
                        .filter(slot -> slot.start().isAfter(first.start().plusHours(1)))
                        .findFirst()
                        .orElseThrow());
    }

    private static String path(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return URI.create(link.group()).getPath();
    }
}
