package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What other systems rely on: paths and fields. */
@ExtendWith(OneOpenhour.class)
class ContractIT {

    private static final LocalDate DAY = Openhour.MONDAY.toLocalDate().plusDays(14);

    private final Openhour openhour;

    ContractIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void describesThePractice() {
        JsonNode practice = openhour.booking().get("/api/v1/practice").json();
        assertFields(practice, "name", "phone", "timeZone", "locations", "services", "clinicians");
        assertThat(practice.path("timeZone").asString()).isEqualTo("America/Los_Angeles");
        assertFields(practice.path("locations").path(0), "id", "name", "address", "rooms");
        assertFields(practice.path("services").path(0), "id", "name", "minutes", "price", "modalities", "firstVisit");
        assertFields(
                practice.path("clinicians").path(0),
                "id",
                "name",
                "title",
                "languages",
                "specialties",
                "modalities",
                "locations",
                "acceptingNewClients");
    }

    @Test
    void listsOpenTimesInOrderWithTheirOffset() {
        Answer answer = search("&from=" + DAY + "&to=" + DAY.plusDays(1));
        assertFields(answer.json(), "timeZone", "service", "modality", "from", "to", "slots");
        assertFields(answer.json().path("slots").path(0), "start", "end", "clinicians", "location");
        List<Slot> slots = openhour.open("consultation", "TELEHEALTH", DAY, DAY.plusDays(1))
                .all();
        assertThat(slots)
                .extracting(slot -> slot.start().toInstant())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(slots).extracting(slot -> slot.start().getOffset().getId()).containsOnly("-07:00");
        assertThat(slots).extracting(slot -> slot.start().toLocalDate()).containsOnly(DAY, DAY.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"morning, 00:00, 12:00", "afternoon, 12:00, 17:00", "evening, 17:00, 23:59"})
    void keepsToThePartOfTheDay(String part, LocalTime from, LocalTime until) {
        Answer answer = search("&from=" + DAY + "&to=" + DAY + "&partOfDay=" + part);
        List<Slot> slots = Answer.JSON
                .readerForListOf(Slot.class)
                .readValue(answer.json().path("slots").toString());
        assertThat(slots).isNotEmpty().allSatisfy(slot -> assertThat(
                        slot.start().toLocalTime())
                .isAfterOrEqualTo(from)
                .isBefore(until));
    }

    @Test
    void keepsToTheLimitAndToTheCliniciansAskedFor() {
        JsonNode slots = search("&from=" + DAY + "&to=" + DAY + "&limit=3&clinician=tom-okafor&clinician=priya-raman")
                .json()
                .path("slots");
        assertThat(slots).hasSize(3);
        for (JsonNode slot : slots) {
            for (JsonNode clinician : slot.path("clinicians")) {
                assertThat(clinician.asString()).isIn("tom-okafor", "priya-raman");
            }
        }
    }

    @Test
    void saysWhyNothingIsOpenAndWhatComesNext() {
        LocalDate sunday = DAY.minusDays(1);
        JsonNode closed = search("&from=" + sunday + "&to=" + sunday).json();
        assertThat(closed.path("slots")).isEmpty();
        assertThat(closed.path("reason").asString("")).isNotBlank();
        assertThat(closed.path("nextAvailable").path("start").asString("")).startsWith(DAY.toString());
        LocalDate far = DAY.plusDays(200);
        JsonNode beyond = search("&from=" + far + "&to=" + far).json();
        assertThat(beyond.path("reason").asString("")).isEqualTo("outside-horizon");
        JsonNode nobody = search("&from=" + DAY + "&to=" + DAY + "&clinician=grace-whitfield")
                .json();
        assertThat(nobody.path("reason").asString("")).isEqualTo("no-clinician-offers-this");
    }

    @Test
    void answersNotModifiedUntilABookingIsMade() {
        String query = "&from=" + DAY + "&to=" + DAY;
        String tag = search(query).header("ETag");
        assertThat(tag).isNotBlank();
        assertThat(search(query, "If-None-Match", tag).status()).isEqualTo(304);
        openhour.book(SampleBooking.consultation(
                openhour.open("consultation", "TELEHEALTH", DAY, DAY).first()));
        Answer changed = search(query, "If-None-Match", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void answersABookingWithItsAddressAndFields() {
        Slot slot = openhour.open("individual", "IN_PERSON", DAY, DAY).first();
        Answer answer = openhour.tryToBook(SampleBooking.individual(slot).inPerson());
        assertThat(answer.status()).isEqualTo(201);
        assertFields(
                answer.json(),
                "id",
                "status",
                "service",
                "modality",
                "clinician",
                "location",
                "start",
                "end",
                "revision",
                "manageUrl");
        Booked booked = answer.as(Booked.class);
        assertThat(openhour.booking().get(answer.header("Location")).as(Booked.class))
                .isEqualTo(booked);
        assertThat(booked.end()).isEqualTo(booked.start().plusMinutes(50));
    }

    @Test
    void answersAHoldWithItsFields() {
        Slot slot = openhour.open("consultation", "TELEHEALTH", DAY, DAY).first();
        Answer answer = openhour.booking().post("/api/v1/holds", SampleHold.of(slot));
        assertFields(answer.json(), "id", "token", "clinician", "location", "start", "end", "expiresAt");
    }

    @Test
    void listsItsPathsInOpenApi() {
        assertThat(openhour.booking().get("/v3/api-docs").json().path("paths").propertyNames())
                .contains(
                        "/api/v1/practice",
                        "/api/v1/availability",
                        "/api/v1/holds",
                        "/api/v1/holds/{token}",
                        "/api/v1/appointments",
                        "/api/v1/manage/{token}",
                        "/api/v1/manage/{token}/confirm",
                        "/api/v1/manage/{token}/reschedule",
                        "/api/v1/manage/{token}/cancel",
                        "/api/v1/appointments/{id}/responses",
                        "/api/v1/desk/appointments",
                        "/api/v1/desk/appointments/{id}",
                        "/api/v1/desk/worklist",
                        "/api/v1/desk/audit",
                        "/api/v1/desk/clients",
                        "/api/v1/desk/clinicians/{id}",
                        "/api/v1/desk/clinicians/{clinician}/hours",
                        "/api/v1/desk/clinicians/{clinician}/absences",
                        "/api/v1/desk/services/{id}",
                        "/api/v1/desk/locations/{location}/rooms",
                        "/api/v1/desk/practice",
                        "/api/v1/desk/practice/holidays");
        assertThat(openhour.notification()
                        .get("/v3/api-docs")
                        .json()
                        .path("paths")
                        .propertyNames())
                .contains(
                        "/api/v1/appointments/{id}",
                        "/api/v1/appointments/{id}/messages",
                        "/twilio/status",
                        "/twilio/inbound");
    }

    @Test
    void keepsNotificationServiceForBookingServiceAlone() {
        for (String token : List.of("", "Bearer x-admin", "Bearer made-up")) {
            Answer answer = openhour.notification()
                    .get("/api/v1/appointments/" + UUID.randomUUID() + "/messages", "Authorization", token);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.isProblem()).isTrue();
        }
        Answer unsigned = openhour.notification()
                .send(
                        "POST",
                        "/twilio/inbound",
                        "From=%2B16195550123&Body=STOP&MessageSid=SM1",
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(unsigned.status()).isEqualTo(403);
    }

    private Answer search(String query, String... headers) {
        return openhour.booking().get("/api/v1/availability?service=consultation&modality=TELEHEALTH" + query, headers);
    }

    private static void assertFields(JsonNode json, String... names) {
        assertThat(json.propertyNames()).as(json.toString()).contains(names);
    }
}
