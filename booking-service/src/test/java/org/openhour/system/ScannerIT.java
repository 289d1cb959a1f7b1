package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail scanners and link previews open everything (R-B9). */
@ExtendWith(OneOpenhour.class)
class ScannerIT {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>\\\\]+[^\\s\"<>\\\\.,)]");

    private final Openhour openhour;

    ScannerIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void changesNothingByOpeningEveryLinkTenTimes() {
        Booked booked = openhour.book(SampleBooking.consultation(
                openhour.open("consultation", "TELEHEALTH").first()));
        await().untilAsserted(() -> assertThat(openhour.messagesOf(booked.id())).hasSize(2));
        Set<String> links = linksIn(openhour.messagesOf(booked.id()));
        assertThat(links).contains(booked.manageUrl());
        links.addAll(List.of(
                "/manage/" + booked.token() + "/confirm",
                "/manage/" + booked.token() + "/cancel",
                "/manage/" + booked.token() + "/times",
                "/manage/" + booked.token() + "/move",
                "/manage/" + booked.token() + "/how",
                "/manage/" + booked.token() + "/appointment.ics",
                "/api/v1/manage/" + booked.token(),
                "/api/v1/manage/" + booked.token() + "/confirm",
                "/api/v1/manage/" + booked.token() + "/cancel",
                "/api/v1/manage/" + booked.token() + "/reschedule"));
        for (String link : links) {
            open(URI.create(link).getPath());
        }
        assertThat(openhour.look(booked)).isEqualTo(booked);
        assertThat(openhour.messagesOf(booked.id())).hasSize(2);
    }

    @Test
    void keepsTheLinkForItsAppointmentAlone() {
        Slots slots = openhour.open("consultation", "TELEHEALTH");
        Booked one = openhour.book(SampleBooking.consultation(slots.apart(2).get(0)));
        Booked other = openhour.book(SampleBooking.consultation(slots.apart(2).get(1)));
        openhour.manage(one, "cancel", Map.of());
        assertThat(openhour.look(other).status()).isEqualTo("BOOKED");
    }

    @Test
    void forgetsTheLinkOnceTheAppointmentIsOver() {
        Booked booked = openhour.book(SampleBooking.consultation(
                openhour.open("consultation", "TELEHEALTH").first()));
        openhour.setClock(booked.end().plusSeconds(1));
        Answer late = openhour.booking().get("/api/v1/manage/" + booked.token());
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.code()).isEqualTo("link-not-valid");
    }

    private void open(String path) {
        for (int i = 0; i < 10; i++) {
            for (String method : List.of("GET", "HEAD")) {
                assertThat(openhour.booking().send(method, path, "").status())
                        .as(path)
                        .isLessThan(500);
            }
        }
    }

    private static Set<String> linksIn(List<Sent> messages) {
        Set<String> links = new TreeSet<>();
        for (Sent message : messages) {
            LINK.matcher(message.text() + " " + message.unfolded())
                    .results()
                    .map(MatchResult::group)
                    .forEach(links::add);
        }
        return links;
    }
}
