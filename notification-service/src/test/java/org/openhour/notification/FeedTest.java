package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
class FeedTest {

    private final String clinician = "dana-" + UUID.randomUUID();

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester mvc;

    private String id;
    private Body booked;

    @BeforeEach
    void bookAnHour() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
        booked = Body.booked().with("clinician", Map.of("id", clinician, "name", "Dana Reyes"));
        client.put(id, booked);
    }

    @Test
    @DisplayName("R-D2: shows the hour, and of the client the initials at most")
    void showsTheHourAndOfTheClientTheInitialsAtMost() {
        VEvent named = only(read(make("INITIALS")));
        assertThat(value(named, Property.SUMMARY)).isEqualTo("R.S.");
        assertThat(value(named, Property.DTSTART)).isEqualTo("20261208T180000Z");
        assertThat(value(named, Property.DTEND)).isEqualTo("20261208T185000Z");
        String busy = text(read(make("BUSY")));
        assertThat(busy).contains("SUMMARY:Busy").doesNotContain("R.S.", "Robin", "manage", "join", "ATTENDEE");
    }

    @Test
    @DisplayName("R-D2: keeps its bytes for as long as nothing changes")
    void keepsItsBytesForAsLongAsNothingChanges() {
        String url = make("INITIALS");
        String before = text(read(url));
        client.setClock("2026-12-02T11:00:00-08:00");
        client.put(id, booked.with("revision", 1).with("status", "CONFIRMED"));
        MvcTestResult after = read(url);
        assertThat(text(after)).isEqualTo(before);
        String tag = Objects.requireNonNull(after.getResponse().getHeader(HttpHeaders.ETAG));
        MvcTestResult again =
                mvc.get().uri(url).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
        assertThat(again).hasStatus(304).bodyText().isEmpty();
        assertThat(again).headers().hasValue(HttpHeaders.CACHE_CONTROL, "max-age=0, must-revalidate, private");
        client.put(id, booked.moved().with("revision", 2));
        assertThat(mvc.get().uri(url).header(HttpHeaders.IF_NONE_MATCH, tag).exchange())
                .hasStatus(200);
        assertThat(value(only(read(url)), Property.DTSTAMP)).isEqualTo("20261202T190000Z");
    }

    @Test
    void losesACancelledHour() {
        String url = make("BUSY");
        client.put(id, booked.with("revision", 1).with("status", "CANCELLED"));
        assertThat(text(read(url))).doesNotContain("VEVENT");
    }

    @Test
    void givesAGroupOneBusyHour() {
        client.put(client.newAppointment(), booked.withRecipient(Map.of("clientId", "another", "name", "Alex Kim")));
        only(read(make("BUSY")));
        assertThat(events(read(make("INITIALS")))).hasSize(2);
    }

    @Test
    @DisplayName("R-D2: forgets an address that was revoked or replaced")
    void forgetsAnAddressThatWasRevokedOrReplaced() {
        String first = make("BUSY");
        String second = make("BUSY");
        assertThat(mvc.get().uri(first)).hasStatus(404);
        assertThat(mvc.get().uri(second)).hasStatus(200);
        assertThat(mvc.delete()
                        .uri("/api/v1/feeds/{clinician}", clinician)
                        .header(HttpHeaders.AUTHORIZATION, BookingToken.good().header()))
                .hasStatus(204);
        assertThat(mvc.get().uri(second)).hasStatus(404);
    }

    @Test
    void letsNobodyElseMakeAnAddress() {
        assertThat(mvc.put()
                        .uri("/api/v1/feeds/" + clinician)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401);
    }

    private String make(String shows) {
        MvcTestResult made = mvc.put()
                .uri("/api/v1/feeds/{clinician}", clinician)
                .header(HttpHeaders.AUTHORIZATION, BookingToken.good().header())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"shows\": \"" + shows + "\"}")
                .exchange();
        assertThat(made).hasStatus(200);
        String url = new JsonMapper()
                .readTree(made.getResponse().getContentAsByteArray())
                .path("url")
                .asString();
        return url.substring(url.indexOf("/feeds/"));
    }

    private MvcTestResult read(String url) {
        MvcTestResult feed = mvc.get().uri(url).exchange();
        assertThat(feed).hasStatus(200).hasContentTypeCompatibleWith("text/calendar");
        return feed;
    }

    private static VEvent only(MvcTestResult feed) {
        List<VEvent> events = events(feed);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<VEvent> events(MvcTestResult feed) {
        byte[] bytes = feed.getResponse().getContentAsByteArray();
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(bytes)).getComponents(Component.VEVENT);
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String text(MvcTestResult feed) {
        return new String(feed.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
