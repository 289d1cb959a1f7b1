package org.openhour.booking.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.api.PracticeDesk.Answer;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.appointments.SeriesId;
import org.openhour.booking.appointments.SeriesLinks;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.Role;
import org.openhour.booking.time.SettableClock;

/** Series through the desk's API. Monday, November 30, 2026, 8 AM. */
@Tag("database")
@SpringBootTest(
        properties = {
            "openhour.demo.password=demo",
            "openhour.demo.bookings=false",
            "openhour.appointments.hold-sweep=1h",
            "openhour.rate-limit.reads=10000",
            "openhour.rate-limit.changes=10000",
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("local")
@Import(DatabaseConfiguration.class)
class SeriesApiTest {

    private static final String NORA = """
            {"firstName": "Nora", "lastName": "Pell", "email": "nora@mail.example", "phone": "+16195550123",
             "dateOfBirth": "1990-05-04", "consents": {"sms": true, "email": true}}""";

    private static final String GROUP = """
            {"service": "group", "modality": "IN_PERSON", "start": "2026-12-08T11:00:00-08:00",
             "clinician": "grace-whitfield", "location": "san-diego", "seats": 8}""";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SeriesLinks links;

    private PracticeDesk desk;
    private String nora = "";
    private String omar = "";

    @BeforeEach
    void startTheDay() {
        EmptyBook.open(jdbc);
        jdbc.update("delete from audit");
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        desk = new PracticeDesk(web);
        nora = desk.post("/clients", NORA).id();
        omar = desk.post("/clients", NORA.replace("Nora", "Omar").replace("nora@", "omar@"))
                .id();
    }

    @Test
    void startsASeriesAndShowsIt() {
        Answer made = start(nora, "\"count\": 3");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.location()).isEqualTo("/api/v1/desk/series/" + made.id());
        assertThat(texts(made.body(), "status")).containsOnly("BOOKED");
        assertThat(made.body().at("/occurrences/1/start").asString()).isEqualTo("2026-12-15T10:00:00-08:00");
        JsonNode shown = desk.get("/series/" + made.id()).body();
        assertThat(shown.path("everyWeeks").asInt()).isEqualTo(1);
        assertThat(texts(shown, "appointment")).isEqualTo(texts(made.body(), "appointment"));
        assertThat(desk.get("/series?client=" + nora + "&clinician=maya-lindqvist")
                        .body())
                .hasSize(1);
        assertThat(desk.get("/series?client=" + omar).body()).isEmpty();
        assertThat(desk.get("/appointments/" + first(made))
                        .body()
                        .at("/series/date")
                        .asString())
                .isEqualTo("2026-12-08");
    }

    @Test
    @DisplayName(
            "R-B9: the link in a calendar's entry leads to the next session, nowhere once there is none, changing nothing")
    void leadsFromTheCalendarsEntryToTheNextSession() {
        Answer made = start(nora, "\"count\": 2");
        SeriesId series = new SeriesId(UUID.fromString(made.id()));
        ClientId client = new ClientId(UUID.fromString(nora));
        String link = links.urlOf(series, client).getPath();
        assertThat(web.get().uri(link)).hasStatus(404);
        links.issue(series, List.of(client));

        String first = led(link);
        assertThat(web.get().uri(first)).hasStatusOk().bodyText().contains("Tuesday, December 8", "10:00");
        clock.set(Instant.parse("2026-12-09T16:00:00Z"));
        String second = led(link);
        assertThat(web.get().uri(second)).hasStatusOk().bodyText().contains("Tuesday, December 15");
        assertThat(texts(desk.get("/series/" + made.id()).body(), "status")).containsOnly("BOOKED");
        clock.set(Instant.parse("2026-12-16T16:00:00Z"));
        assertThat(web.get().uri(link)).hasStatus(404);
        assertThat(web.get().uri(link.substring(0, link.length() - 1))).hasStatus(404);
    }

    private String led(String link) {
        MvcTestResult answer = web.get().uri(link).exchange();
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    @DisplayName("R-B5: that a series was made and seen is on record, and each appointment with it")
    void keepsATrail() {
        Answer made = start(nora, "\"count\": 3");
        desk.get("/series/" + made.id());
        assertThat(count("audit where kind = 'SERIES' and record_id is not null"))
                .isEqualTo(2);
        assertThat(count("audit where kind = 'APPOINTMENT' and action = 'CREATED'"))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("R-B5: and about everybody who comes, by themselves")
    void keepsATrailOfCompanionsToo() {
        Answer made = desk.post("/series", """
                {"clientId": "%s", "clinician": "elena-ruiz", "service": "couples-50", "modality": "TELEHEALTH",
                 "start": "2026-12-08T10:00:00-08:00", "everyWeeks": 1, "count": 2,
                 "companions": [{"clientId": "%s"}]}""".formatted(nora, omar));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        desk.get("/series/" + made.id());
        desk.get("/series?client=" + nora);
        String aboutOmar = "audit where client_id = unhex(replace('" + omar + "', '-', '')) and ";
        assertThat(count(aboutOmar + "kind = 'SERIES' and action in ('CREATED', 'VIEWED')"))
                .isEqualTo(2);
        assertThat(count(aboutOmar + "kind = 'SERIES' and action = 'SEARCHED'")).isEqualTo(1);
        assertThat(count(aboutOmar + "kind = 'APPOINTMENT' and action = 'CREATED'"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("R-B5: a booking for a couple is on record about each, and so is that it was made over another")
    void keepsATrailOfEverybodyWhoIsBooked() {
        String couple = """
                {"service": "couples-50", "modality": "TELEHEALTH", "start": "2026-12-08T10:00:00-08:00",
                 "clinician": "elena-ruiz", "clientId": "%s", "physicallyInCalifornia": true,
                 "consents": {"sms": true, "email": true},
                 "companions": [{"clientId": "%s", "physicallyInCalifornia": true,
                                 "consents": {"sms": true, "email": true}}],
                 "override": {"reason": "agreed with both"}}""".formatted(nora, omar);
        Answer booked = desk.post("/appointments", couple);
        assertThat(booked.status()).as(booked.body().toString()).isEqualTo(201);
        for (String action : List.of("CREATED", "OVERRODE")) {
            assertThat(count(
                            "audit where kind = 'APPOINTMENT' and client_id is not null and action = '" + action + "'"))
                    .as(action)
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("R-B5: that a group meets is on record before anybody has a seat")
    void keepsATrailOfMeetings() {
        Answer held = desk.post("/groups", GROUP);
        assertThat(held.status()).as(held.body().toString()).isEqualTo(201);
        String id = held.body().at("/0/meeting/id").asString();
        assertThat(desk.post("/groups/" + id + "/cancel", "{}").status()).isEqualTo(204);
        assertThat(count("audit where kind = 'GROUP' and record_id is not null and action in ('CREATED', 'CANCELLED')"))
                .isEqualTo(2);
    }

    @Test
    void reportsEveryDateAndBooksNothing() {
        start(omar, "\"count\": 1");
        Answer refused = start(nora, "\"count\": 2");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("code").asString()).isEqualTo("series-conflict");
        assertThat(texts(refused.body(), "status")).containsExactly("CONFLICT", "FREE");
        assertThat(refused.body().at("/occurrences/0/reason").asString()).isEqualTo("slot-taken");
        assertThat(refused.body().at("/occurrences/0/alternatives")).hasSize(3);
        assertThat(count("appointment")).isEqualTo(1);

        Answer settled = start(
                nora,
                "\"count\": 2, \"moves\": [{\"date\": \"2026-12-08\", \"start\": \"2026-12-09T13:00:00-08:00\"}]");
        assertThat(settled.status()).isEqualTo(201);
        assertThat(settled.body().at("/occurrences/0/start").asString()).isEqualTo("2026-12-09T13:00:00-08:00");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Answer refused = desk.post("/series", """
                {"clientId": "nobody", "service": "individual", "modality": "TELEHEALTH",
                 "start": "2026-12-08T10:00:00-08:00", "everyWeeks": 13, "count": 2, "until": "2026-12-01",
                 "skips": ["2026-12-9"]}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "clientId client-unknown",
                        "clinician required",
                        "everyWeeks number-invalid",
                        "until not-with-count",
                        "until before-start",
                        "skips[0] date-malformed");
        assertThat(start(UUID.randomUUID().toString(), "\"count\": 1").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R-A5: a series by video needs no answer for a year; each session is asked for by itself")
    void leavesCaliforniaToEachSession() {
        Answer made = desk.post("/series", """
                {"clientId": "%s", "clinician": "maya-lindqvist", "service": "individual", "modality": "TELEHEALTH",
                 "start": "2026-12-08T10:00:00-08:00", "everyWeeks": 1, "count": 2}""".formatted(nora));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(desk.get("/worklist").body().findValuesAsString("kind"))
                .filteredOn("CALIFORNIA_NOT_ANSWERED"::equals)
                .hasSize(2);
    }

    @Test
    void movesThisAndLaterAndEndsTheRest() {
        Answer made = start(nora, "\"count\": 4");
        String second = texts(made.body(), "appointment").get(1);
        Answer moved = desk.post(
                "/appointments/" + second + "/reschedule",
                "{\"start\": \"2026-12-15T10:30:00-08:00\", \"scope\": \"later\"}");
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
        assertThat(moved.body().path("start").asString()).isEqualTo("2026-12-15T10:30:00-08:00");
        assertThat(moved.body().at("/series/continues").asString()).isEqualTo(made.id());
        assertThat(moved.body().at("/series/occurrences")).hasSize(3);

        String rest = moved.body().at("/series/id").asString();
        Answer ended = desk.post("/series/" + rest + "/end", "{\"from\": \"2026-12-22\", \"requestedBy\": \"CLIENT\"}");
        assertThat(ended.status()).as(ended.body().toString()).isEqualTo(200);
        assertThat(texts(ended.body(), "status")).containsExactly("CANCELLED", "CANCELLED");
        assertThat(texts(desk.get("/series/" + rest).body(), "status"))
                .containsExactly("BOOKED", "CANCELLED", "CANCELLED");
    }

    @Test
    void cancelsOneByItselfOrAll() {
        Answer made = start(nora, "\"count\": 3");
        assertThat(desk.post("/appointments/" + first(made) + "/cancel", "{}")
                        .body()
                        .has("series"))
                .isFalse();
        String second = texts(made.body(), "appointment").get(1);
        Answer all = desk.post("/appointments/" + second + "/cancel", "{\"scope\": \"all\"}");
        assertThat(all.body().at("/series/occurrences")).hasSize(2);
        assertThat(desk.post("/appointments/" + second + "/cancel", "{\"scope\": \"some\"}")
                        .errors())
                .containsExactly("scope scope-unknown");
    }

    @Test
    void showsADateThatCouldNotBePlacedUntilItIsSettled() {
        Answer made = start(nora, "\"onConflict\": \"report\"");
        jdbc.update(
                "insert into series_gap (series_id, day, reason, since) select id, '2027-06-08', 'SLOT_TAKEN', now(6) from series");
        assertThat(work()).hasSize(1);
        JsonNode gap = work().get(0);
        assertThat(gap.at("/kind").asString()).isEqualTo("SERIES_DATE_NOT_PLACED");
        assertThat(gap.at("/client").asString()).isEqualTo(nora);
        assertThat(gap.at("/dueAt").asString()).isEqualTo("2027-06-08T10:00:00-07:00");
        Answer settled =
                desk.post("/series/" + made.id() + "/dates/2027-06-08", "{\"start\": \"2027-06-09T10:00:00-07:00\"}");
        assertThat(settled.status()).as(settled.body().toString()).isEqualTo(200);
        assertThat(texts(settled.body(), "status")).containsExactly("BOOKED");
        assertThat(work()).isEmpty();
        assertThat(desk.post("/series/" + made.id() + "/dates/2027-06-08", "{\"skip\": true}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void tellsAClinicianNothingOfOthersSeries() {
        Answer made = start(nora, "\"count\": 2");
        assertThat(as("GET", "/series/" + made.id(), "").status()).isEqualTo(404);
        assertThat(as("POST", "/series/" + made.id() + "/end", "{\"from\": \"2026-12-01\"}")
                        .status())
                .isEqualTo(404);
        assertThat(as("GET", "/series", "").body()).isEmpty();
        assertThat(as("POST", "/series", "{}").status()).isEqualTo(403);
    }

    @Test
    void letsAClinicianGiveNoSessionToAColleague() {
        String session = "/appointments/" + first(start(nora, "\"count\": 2")) + "/reschedule";
        String to = "{\"start\": \"2026-12-08T13:00:00-08:00\", \"clinician\": \"%s\"%s}";
        for (String scope : List.of("", ", \"scope\": \"all\"")) {
            Answer refused = asMaya(HttpMethod.POST, session, to.formatted("elena-ruiz", scope));
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(403);
        }
        assertThat(asMaya(HttpMethod.POST, session, to.formatted("maya-lindqvist", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void listsNothingOfAColleagueForAClinician() {
        start(nora, "\"count\": 2");
        String december = "/appointments?from=2026-12-01&to=2026-12-31";
        for (String own : List.of("", "&clinician=maya-lindqvist")) {
            assertThat(asMaya(HttpMethod.GET, december + own, "").body().path("items"))
                    .hasSize(2);
        }
        Answer others = asMaya(HttpMethod.GET, december + "&clinician=elena-ruiz", "");
        assertThat(others.status()).isEqualTo(200);
        assertThat(others.body().path("items")).isEmpty();
        assertThat(others.body().path("total").asInt(-1)).isZero();
    }

    @Test
    void cutsNoNumberShort() {
        Answer series = start(nora, "\"count\": 2.7");
        assertThat(series.status()).isEqualTo(422);
        assertThat(series.errors()).containsExactly("count count-invalid");
        Answer group = desk.post("/groups", GROUP.replace("8}", "2.9}"));
        assertThat(group.status()).isEqualTo(422);
        assertThat(group.errors()).containsExactly("seats seats-invalid");
    }

    @Test
    void saysWhenAMeetingIsNotPossibleAndWhetherItIsStillHeld() {
        Answer held = desk.post("/groups", GROUP);
        assertThat(held.body().at("/0/meeting/status").asString()).isEqualTo("SCHEDULED");
        Answer again = desk.post("/groups", GROUP);
        assertThat(again.body().at("/0/conflict").asString()).isEqualTo("slot-taken");
        assertThat(again.body().at("/0/start").asString()).isEqualTo("2026-12-08T11:00:00-08:00");
        String meeting = "/groups/" + held.body().at("/0/meeting/id").asString();
        desk.post(meeting + "/cancel", "{}");
        assertThat(desk.get(meeting).body().path("status").asString()).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("R-A5: by video everybody who comes says where they will be")
    void asksThoseWhoComeAlongForCalifornia() {
        Answer refused = desk.open(HttpMethod.POST, "/api/v1/appointments", """
                {"service": "couples-50", "modality": "TELEHEALTH", "start": "2026-12-08T10:00:00-08:00",
                 "clinician": "elena-ruiz", "physicallyInCalifornia": true, "client": %1$s,
                 "consents": {"sms": true, "email": true},
                 "companions": [{"client": %1$s, "consents": {"sms": true, "email": true}}]}""".formatted(NORA));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("companions[0].physicallyInCalifornia required");
    }

    private Answer asMaya(HttpMethod method, String path, String body) {
        return desk.as(
                catalogues
                        .current()
                        .findClinician("maya-lindqvist")
                        .orElseThrow()
                        .id(),
                method,
                path,
                body);
    }

    private Answer as(String method, String path, String body) {
        return desk.as(Role.CLINICIAN, HttpMethod.valueOf(method), path, body);
    }

    private Answer start(String client, String more) {
        return desk.post("/series", """
                {"clientId": "%s", "clinician": "maya-lindqvist", "service": "individual", "modality": "TELEHEALTH",
                 "start": "2026-12-08T10:00:00-08:00", "everyWeeks": 1, "physicallyInCalifornia": true, %s}""".formatted(client, more));
    }

    private static String first(Answer made) {
        return made.body().at("/occurrences/0/appointment").asString();
    }

    private static List<String> texts(JsonNode body, String field) {
        return StreamSupport.stream(body.path("occurrences").spliterator(), false)
                .map(one -> one.path(field).asString())
                .toList();
    }

    /** What the worklist says of clients: that no messages can be asked about here is another matter. */
    private List<JsonNode> work() {
        return desk.get("/worklist")
                .body()
                .valueStream()
                .filter(item -> item.has("client"))
                .toList();
    }

    private int count(String what) {
        Integer found = jdbc.queryForObject("select count(*) from " + what, Integer.class);
        return found == null ? 0 : found;
    }
}
