package org.openhour.notification.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;
import org.openhour.notification.support.Database;

/** A first run: no Twilio, no mail server, nobody at the other end. */
@Tag("database")
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("local")
@Import(Database.class)
class LocalProfileTest {

    @Autowired
    private MockMvcTester mvc;

    private final Body booked = Body.booked();

    @Test
    void showsEveryMessageThatWouldHaveLeft() {
        clock("2026-12-01T10:00:00-08:00");
        put("first");
        awaitMessages("first", 2);
        clock("2026-12-05T10:00:01-08:00");
        awaitMessages("first", 3);
        assertThat(json()).bodyText().contains("METHOD:REQUEST", "REMINDER_72H", "\"sentAt\":\"2026-12-05T10:00:0");
        MvcTestResult page =
                mvc.get().uri("/local/messages").accept(MediaType.TEXT_HTML).exchange();
        assertThat(page).hasStatusOk().bodyText().satisfies(html -> assertThat(
                        Jsoup.parse(html).select("article"))
                .hasSizeGreaterThanOrEqualTo(3));
        assertThat(mvc.delete().uri("/local/clock")).hasStatus(204);
    }

    @Test
    void takesAClientsTextByHand() {
        clock("2026-12-01T10:00:00-08:00");
        put("second");
        Map<String, String> text = Map.of("from", booked.phone(), "body", "C", "messageSid", "SMlocal");
        assertThat(mvc.post()
                        .uri("/local/inbound")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new JsonMapper().writeValueAsString(text)))
                .hasStatusOk()
                .bodyText()
                .contains("You are confirmed");
    }

    private void clock(String moment) {
        assertThat(mvc.put()
                        .uri("/local/clock")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"now\": \"" + moment + "\"}"))
                .hasStatus(204);
    }

    private void put(String id) {
        BookingToken token =
                new BookingToken("local-demo-secret", "booking-service", "notification-service", "notify", 60);
        assertThat(mvc.put()
                        .uri("/api/v1/appointments/{id}", id)
                        .header("Authorization", token.header())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(booked.text()))
                .hasStatus(204);
    }

    private MvcTestResult json() {
        return mvc.get()
                .uri("/local/messages")
                .accept(MediaType.APPLICATION_JSON)
                .exchange();
    }

    private void awaitMessages(String appointment, int count) {
        Awaitility.await().untilAsserted(() -> assertThat(json())
                .bodyJson()
                .extractingPath("$[?(@.appointmentId=='" + appointment + "')].id")
                .asArray()
                .hasSize(count));
    }
}
