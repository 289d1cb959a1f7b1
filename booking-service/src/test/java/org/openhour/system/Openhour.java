package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openhour.local.LocalOpenhour;

/** The running Openhour as the world outside meets it. */
final class Openhour {

    static final String FRONT_DESK = "Bearer x-frontdesk";
    static final String CLINICIAN = "Bearer x-clinician";
    static final String ADMIN = "Bearer x-admin";

    /** A Monday afternoon in San Diego, far from a clock change and when texts may go out. */
    static final OffsetDateTime MONDAY = OffsetDateTime.parse("2027-06-07T14:00:00-07:00");

    private final LocalOpenhour processes;
    private final Caller booking;
    private final Caller notification;

    Openhour(LocalOpenhour processes) {
        this.processes = processes;
        this.booking = new Caller(processes.booking().url());
        this.notification = new Caller(processes.notification().url());
    }

    LocalOpenhour processes() {
        return processes;
    }

    Caller booking() {
        return booking;
    }

    Caller notification() {
        return notification;
    }

    /** In both services. */
    void setClock(OffsetDateTime now) {
        for (Caller service : List.of(booking, notification)) {
            assertThat(service.json("PUT", "/local/clock", Map.of("now", now.toString()))
                            .status())
                    .isEqualTo(204);
        }
    }

    /** Open times of four weeks, the first no earlier than a week from {@link #MONDAY}. */
    Slots open(String service, String modality) {
        LocalDate from = MONDAY.toLocalDate().plusDays(7);
        return open(service, modality, from, from.plusDays(27));
    }

    Slots open(String service, String modality, LocalDate from, LocalDate to) {
        Answer answer = booking.get(
                "/api/v1/availability?service=" + service + "&modality=" + modality + "&from=" + from + "&to=" + to);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new Slots(Answer.JSON
                .readerForListOf(Slot.class)
                .readValue(answer.json().path("slots").toString()));
    }

    Answer tryToBook(SampleBooking wanted, String... headers) {
        return booking.post("/api/v1/appointments", wanted.body(), headers);
    }

    /** An hour of a day, as the practice's wall clock shows it. */
    String at(LocalDate day, int hour) {
        return day.atTime(hour, 0)
                .atZone(ZoneId.of("America/Los_Angeles"))
                .toOffsetDateTime()
                .toString();
    }

    Answer bookAtTheDesk(SampleBooking wanted) {
        return booking.post("/api/v1/desk/appointments", wanted.body(), "Authorization", FRONT_DESK);
    }

    /** The id of somebody whom the desk has just taken in. */
    String newClient() {
        Map<String, Object> body = new LinkedHashMap<>();
        Answer.JSON
                .convertValue(SampleClient.next(), Map.class)
                .forEach((name, value) -> body.put((String) name, value));
        body.put("consents", Map.of("sms", false, "email", false, "telehealth", true));
        Answer answer = booking.post("/api/v1/desk/clients", body, "Authorization", FRONT_DESK);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    /** Weekly by video with the clinician of the races, all dates or none. */
    Answer bookSeries(String client, String start, int count) {
        return booking.post(
                "/api/v1/desk/series",
                Map.of(
                        "clientId",
                        client,
                        "clinician",
                        "maya-lindqvist",
                        "service",
                        "individual",
                        "modality",
                        "TELEHEALTH",
                        "start",
                        start,
                        "everyWeeks",
                        1,
                        "count",
                        count,
                        "physicallyInCalifornia",
                        true,
                        "onConflict",
                        "report"),
                "Authorization",
                FRONT_DESK);
    }

    Booked book(SampleBooking wanted) {
        Answer answer = tryToBook(wanted);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.as(Booked.class);
    }

    /** What the private link shows. */
    Booked look(Booked booked) {
        return booking.get("/api/v1/manage/" + booked.token()).as(Booked.class);
    }

    /** @param verb {@code confirm}, {@code reschedule} or {@code cancel} */
    Booked manage(Booked booked, String verb, Map<String, ?> body) {
        Answer answer = booking.post("/api/v1/manage/" + booked.token() + "/" + verb, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.as(Booked.class);
    }

    /** What went out about it, oldest first. */
    List<Sent> messagesOf(String appointment) {
        List<Sent> newestFirst =
                notification.get("/local/messages", "Accept", "application/json").asListOf(Sent.class).stream()
                        .filter(message -> message.appointmentId().equals(appointment))
                        .toList();
        List<Sent> messages = new ArrayList<>(newestFirst);
        Collections.reverse(messages);
        return messages;
    }

    List<LedgerLine> ledgerOf(String appointment) {
        Answer answer = booking.get("/api/v1/desk/appointments/" + appointment, "Authorization", FRONT_DESK);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Answer.JSON
                .readerForListOf(LedgerLine.class)
                .readValue(answer.json().path("messages").toString());
    }
}
