package org.openhour.booking.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.api.PracticeDesk.Answer;
import org.openhour.booking.staff.Role;
import org.openhour.booking.time.SettableClock;

/** What an admin changes of the practice, and what clients see of it at once. Tuesday, December 1, 2026, 8 AM. */
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
class DeskPracticeTest {

    private static final String WEDNESDAY = "2026-12-02";
    private static final String NEXT_WEDNESDAY = "2026-12-09";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private PracticeDesk desk;

    @BeforeEach
    void startTheDay() {
        clock.set(Instant.parse("2026-12-01T16:00:00Z"));
        desk = new PracticeDesk(web);
    }

    @Test
    void keepsChangesToAdminsAndShowsThePracticeToAllStaff() {
        for (String path : List.of("/clinicians", "/services", "/locations", "/practice", "/practice/holidays")) {
            assertThat(desk.as(Role.CLINICIAN, HttpMethod.GET, path, "").status())
                    .as(path)
                    .isEqualTo(200);
        }
        for (String path : List.of("/clinicians", "/services", "/locations", "/practice/holidays")) {
            assertThat(desk.as(Role.FRONT_DESK, HttpMethod.POST, path, "{}").status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(desk.as(Role.FRONT_DESK, HttpMethod.PATCH, "/practice", "{}").status())
                .isEqualTo(403);
        assertThat(desk.as(Role.FRONT_DESK, HttpMethod.DELETE, "/practice/holidays/2026-12-25", "")
                        .status())
                .isEqualTo(403);
        assertThat(desk.open(HttpMethod.GET, "/api/v1/desk/clinicians", "").status())
                .isEqualTo(401);
    }

    @Test
    void takesAClinicianInWhoCanBeBookedAtOnce() {
        Answer added = desk.post("/clinicians", SampleJson.clinician("Zoë Ibáñez"));

        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        assertThat(added.id()).isEqualTo("zoe-ibanez");
        assertThat(added.location()).isEqualTo("/api/v1/desk/clinicians/zoe-ibanez");
        assertThat(desk.starts("individual", "TELEHEALTH", "zoe-ibanez", WEDNESDAY))
                .isEmpty();

        Answer hours = hours("zoe-ibanez", "\"weekday\": \"WEDNESDAY\", \"from\": \"10:00\", \"to\": \"12:00\"");
        assertThat(hours.status()).as("%s", hours.body()).isEqualTo(201);
        assertThat(hours.body().path("validFrom").asString()).isEqualTo("2026-12-01");
        assertThat(desk.starts("individual", "TELEHEALTH", "zoe-ibanez", WEDNESDAY))
                .containsExactly("10:00", "10:30", "11:00");
        assertThat(desk.post("/clinicians", SampleJson.clinician("Zoe Ibanez")).id())
                .isEqualTo("zoe-ibanez-2");
        assertThat(desk.get("/clinicians").body().toString()).contains("zoe-ibanez-2");
        assertThat(entries()).isPositive();
    }

    @Test
    void findsAClinicianByUuidToo() {
        UUID id = UUID.fromString("01940000-0000-7000-8000-000000000040");
        assertThat(desk.get("/clinicians/" + id).id()).isEqualTo("maya-lindqvist");
        assertThat(desk.get("/clinicians/nobody").status()).isEqualTo(404);
        assertThat(desk.patch("/clinicians/nobody", "{}").status()).isEqualTo(404);
    }

    @Test
    void saysAllThatIsWrongWithAClinicianAtOnce() {
        Answer refused = desk.post("/clinicians", """
                {"name": " ", "email": "nobody", "licence": {"type": "MD", "number": "", "expires": "2027-13-01"},
                 "supervisor": "nobody", "languages": ["english"], "specialties": ["Life changes"], "ages": ["BABY"],
                 "modalities": ["PHONE"], "services": ["nothing"], "locations": ["nowhere"], "colour": 7,
                 "acceptingNewClients": "yes", "videoRoom": "http://video.example", "shoeSize": 38, "id": "No Slug"}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "name required",
                        "email email-invalid",
                        "licence.type choice-unknown",
                        "licence.number required",
                        "licence.expires date-malformed",
                        "supervisor clinician-unknown",
                        "languages language-unknown",
                        "specialties specialty-invalid",
                        "ages choice-unknown",
                        "modalities choice-unknown",
                        "services service-unknown",
                        "locations location-unknown",
                        "colour number-invalid",
                        "acceptingNewClients truth-invalid",
                        "videoRoom url-invalid",
                        "shoeSize field-unknown",
                        "id id-invalid");
    }

    @Test
    void changesByPatchOnlyWhatIsSent() {
        String path = "/clinicians/" + newClinician("Ann Patch");
        Answer before = desk.get(path);

        Answer after = desk.patch(path, "{\"licence\": {\"expires\": \"2029-06-30\"}, \"ages\": [\"TEEN\"]}");

        assertThat(after.status()).as("%s", after.body()).isEqualTo(200);
        assertThat(after.body().path("licence").path("expires").asString()).isEqualTo("2029-06-30");
        assertThat(after.body().path("licence").path("number"))
                .isEqualTo(before.body().path("licence").path("number"));
        assertThat(after.body().path("ages").toString()).isEqualTo("[\"TEEN\"]");
        assertThat(after.body().path("services")).isEqualTo(before.body().path("services"));
        assertThat(desk.patch(path, after.body().toString()).body()).isEqualTo(after.body());
        assertThat(desk.patch(path, "{\"id\": \"other\"}").errors()).containsExactly("id field-fixed");
        assertThat(desk.patch(path, "{\"licence\": null}").errors()).contains("licence object-invalid");
        assertThat(desk.patch(path, "[]").status()).isEqualTo(400);
    }

    @Test
    void losesNoneOfTwoChangesAtOnce() throws Exception {
        String path = "/clinicians/" + newClinician("Ann Twice");
        ExecutorService admins = Executors.newFixedThreadPool(8);
        try {
            for (int round = 1; round <= 5; round++) {
                int turn = round;
                List<Callable<Answer>> changes = List.of(
                        () -> desk.patch(path, "{\"order\": " + turn + "}"),
                        () -> desk.patch(path, "{\"specialties\": [\"round-" + turn + "\"]}"),
                        () -> desk.patch(path, "{\"videoRoom\": \"https://video.example/" + turn + "\"}"),
                        () -> desk.patch(path, "{\"languages\": [\"en\", \"" + (turn % 2 == 0 ? "es" : "fr") + "\"]}"));
                for (Future<Answer> change : admins.invokeAll(changes)) {
                    assertThat(change.get().status()).isEqualTo(200);
                }
                Answer after = desk.get(path);
                assertThat(after.body().path("order").asInt()).isEqualTo(turn);
                assertThat(after.body().path("specialties").toString()).isEqualTo("[\"round-" + turn + "\"]");
                assertThat(after.body().path("videoRoom").asString()).endsWith("/" + turn);
                assertThat(after.body().path("languages").toString()).contains(turn % 2 == 0 ? "es" : "fr");
            }
        } finally {
            admins.shutdown();
        }
    }

    @Test
    @DisplayName("R-A8: a supervisor is licensed, no associate, and not oneself")
    void refusesASupervisorWhoMayNotSupervise() {
        String associate = newClinician("Amy Associate");
        String path = "/clinicians/" + associate;
        String expired = newClinician("Ed Expired");
        desk.patch("/clinicians/" + expired, "{\"licence\": {\"expires\": \"2026-11-30\"}}");

        assertThat(desk.patch(path, "{\"supervisor\": \"" + associate + "\"}").errors())
                .containsExactly("supervisor supervisor-is-oneself");
        assertThat(desk.patch(path, "{\"supervisor\": \"jonah-abara\"}").errors())
                .containsExactly("supervisor supervisor-is-associate");
        assertThat(desk.patch(path, "{\"supervisor\": \"" + expired + "\"}").errors())
                .containsExactly("supervisor supervisor-not-licensed");
        assertThat(desk.patch("/clinicians/elena-ruiz", "{\"licence\": {\"type\": \"AMFT\"}}")
                        .errors())
                .containsExactly("licence.type supervises-others");
        assertThat(desk.patch(path, "{\"licence\": {\"type\": \"AMFT\"}, \"supervisor\": \"maya-lindqvist\"}")
                        .status())
                .isEqualTo(200);
        assertThat(desk.get(path).body().path("title").asString()).startsWith("Associate");
    }

    @Test
    @DisplayName("R-A7, R-A8: a licence that ends ends the open times, of whom it supervises too")
    void opensNothingWithoutALicence() {
        String supervisor = newClinician("Sue Pervisor");
        String associate = newClinician("Al Associate");
        desk.patch(
                "/clinicians/" + associate,
                "{\"licence\": {\"type\": \"ASW\"}, \"supervisor\": \"" + supervisor + "\"}");
        worksEveryDay(supervisor);
        worksEveryDay(associate);
        assertThat(open(associate, WEDNESDAY)).isNotEmpty();
        assertThat(open(associate, NEXT_WEDNESDAY)).isNotEmpty();

        desk.patch("/clinicians/" + supervisor, "{\"licence\": {\"expires\": \"2026-12-02\"}}");
        assertThat(open(associate, WEDNESDAY)).isNotEmpty();
        assertThat(open(associate, NEXT_WEDNESDAY)).isEmpty();

        desk.patch("/clinicians/" + supervisor, "{\"retired\": true}");
        assertThat(open(supervisor, WEDNESDAY)).isEmpty();
        assertThat(open(associate, WEDNESDAY)).isEmpty();
        assertThat(book(associate, WEDNESDAY + "T10:00:00-08:00").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("R-A7, R-A8: what is booked after the end of a licence, or with who has left, needs somebody")
    void listsWhatAClinicianMayNoLongerHold() {
        String supervisor = newClinician("Sid Pervisor");
        String associate = newClinician("Abe Associate");
        desk.patch(
                "/clinicians/" + associate,
                "{\"licence\": {\"type\": \"ASW\"}, \"supervisor\": \"" + supervisor + "\"}");
        worksEveryDay(supervisor);
        worksEveryDay(associate);
        String soon = book(associate, WEDNESDAY + "T10:00:00-08:00").id();
        String later = book(associate, NEXT_WEDNESDAY + "T10:00:00-08:00").id();
        String hers = book(supervisor, NEXT_WEDNESDAY + "T10:00:00-08:00").id();
        assertThat(mayNotPractise()).doesNotContain(soon, later, hers);

        desk.patch("/clinicians/" + supervisor, "{\"licence\": {\"expires\": \"2026-12-02\"}}");
        assertThat(mayNotPractise()).contains(later, hers).doesNotContain(soon);

        desk.patch("/clinicians/" + associate, "{\"retired\": true}");
        assertThat(mayNotPractise()).contains(soon, later, hers);
    }

    private List<String> mayNotPractise() {
        List<String> found = new ArrayList<>();
        desk.get("/worklist").body().forEach(item -> {
            if (item.path("kind").asString().equals("CLINICIAN_MAY_NOT_PRACTISE")) {
                found.add(item.path("appointment").asString());
            }
        });
        return found;
    }

    @Test
    @DisplayName("R-A9: the notice names a clinician as the board does")
    void keepsTheNameThatTheBoardHasFiled() {
        String path = "/clinicians/" + newClinician("Liz Known");
        assertThat(desk.get(path).body().at("/licence/name").isNull()).isTrue();
        Answer after = desk.patch(path, "{\"licence\": {\"name\": \"Elizabeth Filed\"}}");
        assertThat(after.body().at("/licence/name").asString()).isEqualTo("Elizabeth Filed");
        assertThat(after.body().path("name").asString()).isEqualTo("Liz Known");
        assertThat(web.get().uri("/notice/liz-known").exchange())
                .bodyText()
                .contains("Elizabeth Filed")
                .doesNotContain("Liz Known");
    }

    @Test
    void offersNothingOfWhoIsRetiredButStillNamesThem() {
        String clinician = newClinician("Rae Tired");
        worksEveryDay(clinician);
        String booked = book(clinician, WEDNESDAY + "T10:00:00-08:00").id();

        assertThat(desk.patch("/clinicians/" + clinician, "{\"retired\": true}").status())
                .isEqualTo(200);

        assertThat(publicPractice()).doesNotContain(clinician);
        assertThat(book(clinician, WEDNESDAY + "T11:00:00-08:00").errors())
                .containsExactly("clinician clinician-unknown");
        assertThat(desk.get("/clinicians").body().toString()).contains(clinician);
        assertThat(desk.get("/appointments/" + booked).body().toString()).contains(clinician);
        assertThat(desk.get("/appointments?from=2026-12-02&to=2026-12-02&clinician=" + clinician)
                        .body()
                        .path("items"))
                .hasSize(1);
        desk.patch("/clinicians/" + clinician, "{\"retired\": false}");
        assertThat(open(clinician, WEDNESDAY)).isNotEmpty();
    }

    @Test
    void worksEveryOtherWeekAndOnOneDate() {
        String clinician = newClinician("Otto Other");
        Answer weekly = hours(
                clinician,
                "\"weekday\": \"WEDNESDAY\", \"from\": \"09:00\", \"to\": \"11:00\", \"everyWeeks\": 2,"
                        + " \"validFrom\": \"2026-11-30\", \"validTo\": \"2026-12-31\"");
        Answer once = hours(clinician, "\"date\": \"2026-12-10\", \"from\": \"20:00\", \"to\": \"24:00\"");

        assertThat(weekly.body().path("everyWeeks").asInt()).isEqualTo(2);
        assertThat(once.body().path("date").asString()).isEqualTo("2026-12-10");
        assertThat(once.body().path("to").asString()).isEqualTo("24:00");
        assertThat(open(clinician, WEDNESDAY)).containsExactly("09:00", "09:30", "10:00");
        assertThat(open(clinician, NEXT_WEDNESDAY)).isEmpty();
        assertThat(open(clinician, "2026-12-10")).endsWith("23:00");
        assertThat(open(clinician, "2026-12-17")).isEmpty();
        assertThat(desk.get("/clinicians/" + clinician + "/hours").body()).hasSize(2);
    }

    @Test
    void limitsHoursToOneModality() {
        String clinician = newClinician("Mo Dality");
        hours(
                clinician,
                "\"weekday\": \"WEDNESDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"location\": \"san-diego\","
                        + " \"modality\": \"IN_PERSON\"");
        hours(
                clinician,
                "\"weekday\": \"WEDNESDAY\", \"from\": \"14:00\", \"to\": \"15:00\", \"modality\": \"TELEHEALTH\"");

        assertThat(desk.starts("individual", "IN_PERSON", clinician, WEDNESDAY)).containsExactly("09:00");
        assertThat(open(clinician, WEDNESDAY)).containsExactly("14:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | from required, to required, weekday required",
                "{\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"09:00\"} | to not-after-from",
                "{\"weekday\": \"MONDAY\", \"from\": \"09:02\", \"to\": \"25:00\"} | from time-malformed, to time-malformed",
                "{\"weekday\": \"MOON\", \"from\": \"09:00\", \"to\": \"10:00\", \"everyWeeks\": 5} | weekday choice-unknown, everyWeeks number-invalid",
                "{\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"modality\": \"IN_PERSON\"} | location required",
                "{\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"location\": \"mars\"} | location location-unknown",
                "{\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"validFrom\": \"2027-01-02\", \"validTo\": \"2027-01-01\"} | validTo before-valid-from",
                "{\"date\": \"2026-12-05\", \"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\"} | weekday not-with-date",
                "{\"date\": \"1026-12-05\", \"from\": 9, \"to\": \"10:00\"} | from text-invalid, date date-malformed"
            })
    void refusesHoursThatCannotBe(String body, String errors) {
        Answer refused = desk.post("/clinicians/maya-lindqvist/hours", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly(errors.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | start required, end required",
                "{\"start\": \"2026-12-02T09:00:00-08:00\", \"end\": \"2026-12-02T09:00:00-08:00\"} | end not-after-start",
                "{\"start\": \"2026-12-02T09:01:00-08:00\", \"end\": \"2026-12-02\"} | start not-five-minutes, end time-malformed",
                "{\"start\": \"2027-11-07T01:30:00-08:00\", \"end\": \"2027-11-07T09:00:00-08:00\"} | start time-ambiguous",
                "{\"start\": \"2027-11-07T00:00:00-07:00\", \"end\": \"2027-11-07T01:30:00-08:00\"} | end time-ambiguous",
                "{\"from\": \"2026-12-03\", \"to\": \"2026-12-01\"} | to not-after-start",
                "{\"from\": \"2026-12-03\", \"to\": \"2028-12-01\"} | end too-long",
                "{\"from\": \"2026-12-03\", \"end\": \"2026-12-04T09:00:00-08:00\"} | end not-with-days",
                "{\"from\": \"2026-12-03\", \"to\": \"2026-12-10\", \"repeatEveryWeeks\": 1} | repeatEveryWeeks repeats-too-soon",
                "{\"from\": \"2026-12-03\", \"repeatUntil\": \"2026-12-10\"} | repeatEveryWeeks required",
                "{\"from\": \"2026-12-03\", \"repeatEveryWeeks\": 1, \"repeatUntil\": \"2026-12-01\"} | repeatUntil before-start"
            })
    void refusesAbsencesThatCannotBe(String body, String errors) {
        Answer refused = desk.post("/clinicians/maya-lindqvist/absences", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly(errors.split(", "));
    }

    @Test
    void closesTheTimeOfAnAbsenceAndNamesWhatIsBookedInIt() {
        String clinician = newClinician("Abe Sent");
        worksEveryDay(clinician);
        String booked = book(clinician, NEXT_WEDNESDAY + "T10:00:00-08:00").id();
        String absences = "/clinicians/" + clinician + "/absences";

        Answer added = desk.post(absences, """
                {"start": "2026-12-02T18:00:00Z", "end": "2026-12-02T20:00:00Z", "label": "Lunch",
                 "repeatEveryWeeks": 1, "repeatUntil": "2026-12-09"}""");

        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        assertThat(added.body().path("start").asString()).startsWith("2026-12-02T10:00");
        assertThat(added.body().path("clashes")).hasSize(1);
        assertThat(added.body().path("clashes").path(0).path("id").asString()).isEqualTo(booked);
        assertThat(open(clinician, WEDNESDAY)).contains("09:00", "12:00").doesNotContain("09:30", "10:00", "11:30");
        assertThat(open(clinician, NEXT_WEDNESDAY)).doesNotContain("11:00");
        assertThat(open(clinician, "2026-12-16")).contains("11:00");
        Answer refused = book(clinician, WEDNESDAY + "T11:00:00-08:00");
        assertThat(refused.body().path("code").asString()).isEqualTo("outside-hours");
        assertThat(desk.get("/appointments/" + booked).body().path("status").asString())
                .isEqualTo("BOOKED");

        assertThat(desk.delete(absences + "/" + added.id()).status()).isEqualTo(204);
        assertThat(desk.delete(absences + "/" + added.id()).status()).isEqualTo(404);
        assertThat(open(clinician, WEDNESDAY)).contains("11:00");
    }

    @Test
    void refusesAHeldHourThatIsLostMeanwhile() {
        String clinician = newClinician("Heddy Held");
        worksEveryDay(clinician);
        Answer hold = desk.open(
                HttpMethod.POST,
                "/api/v1/holds",
                "{\"service\": \"individual\", \"modality\": \"TELEHEALTH\", \"clinician\": \"" + clinician
                        + "\", \"start\": \"2026-12-02T10:00:00-08:00\"}");
        assertThat(hold.status()).as("%s", hold.body()).isEqualTo(201);
        desk.post("/clinicians/" + clinician + "/absences", "{\"from\": \"2026-12-02\"}");

        Answer refused = desk.open(
                HttpMethod.POST,
                "/api/v1/appointments",
                SampleJson.booking(clinician, WEDNESDAY + "T10:00:00-08:00")
                        .replace(
                                "\"consents\"",
                                "\"hold\": \"" + hold.body().path("token").asString() + "\", \"consents\""));

        assertThat(refused.body().path("code").asString()).isEqualTo("outside-hours");
    }

    /** Either the absence comes first and the booking is refused, or the booking is among its clashes. */
    @Test
    void letsNoBookingSlipPastAnAbsence() throws Exception {
        String clinician = newClinician("Rae Ce");
        worksEveryDay(clinician);
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            for (int day = 14; day < 19; day++) {
                String date = "2026-12-" + day;
                Future<Answer> early = hands.submit(() -> book(clinician, date + "T09:00:00-08:00"));
                Future<Answer> late = hands.submit(() -> book(clinician, date + "T11:00:00-08:00"));
                Future<Answer> absence = hands.submit(
                        () -> desk.post("/clinicians/" + clinician + "/absences", "{\"from\": \"" + date + "\"}"));
                Future<Answer> noon = hands.submit(() -> book(clinician, date + "T13:00:00-08:00"));

                List<String> clashes = new ArrayList<>();
                absence.get()
                        .body()
                        .path("clashes")
                        .forEach(clash -> clashes.add(clash.path("id").asString()));
                for (Future<Answer> booking : List.of(early, late, noon)) {
                    Answer answer = booking.get();
                    assertThat(answer.status()).as("%s", answer.body()).isIn(201, 422);
                    assertThat(answer.status() == 201)
                            .as("booked %s, clashes %s", answer.id(), clashes)
                            .isEqualTo(clashes.contains(answer.id()));
                }
            }
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void takesWholeDaysAway() {
        String clinician = newClinician("Holly Day");
        worksEveryDay(clinician);

        Answer added = desk.post(
                "/clinicians/" + clinician + "/absences", "{\"from\": \"2026-12-02\", \"to\": \"2026-12-03\"}");

        assertThat(added.body().path("clashes").isArray()).isTrue();
        assertThat(added.body().path("end").asString()).startsWith("2026-12-04T00:00");
        assertThat(open(clinician, WEDNESDAY)).isEmpty();
        assertThat(open(clinician, "2026-12-03")).isEmpty();
        assertThat(open(clinician, "2026-12-04")).isNotEmpty();
    }

    @Test
    void endsHoursAndNamesWhatWasBookedInThem() {
        String clinician = newClinician("Hal Fgone");
        String other = newClinician("Some Else");
        Answer morning = hours(clinician, "\"weekday\": \"WEDNESDAY\", \"from\": \"09:00\", \"to\": \"12:00\"");
        Answer afternoon = hours(clinician, "\"weekday\": \"WEDNESDAY\", \"from\": \"13:00\", \"to\": \"15:00\"");
        String booked = book(clinician, WEDNESDAY + "T10:00:00-08:00").id();
        String hours = "/clinicians/" + clinician + "/hours/";

        assertThat(desk.delete("/clinicians/" + other + "/hours/" + morning.id())
                        .status())
                .isEqualTo(404);
        assertThat(desk.delete(hours + afternoon.id()).status()).isEqualTo(204);
        Answer left = desk.delete(hours + morning.id());

        assertThat(left.status()).isEqualTo(200);
        assertThat(left.body().path("clashes").path(0).path("id").asString()).isEqualTo(booked);
        assertThat(open(clinician, WEDNESDAY)).isEmpty();
    }

    @Test
    void closesThePracticeOnAHoliday() {
        String clinician = newClinician("Vera Cation");
        worksEveryDay(clinician);
        String booked = book(clinician, "2026-12-24T10:00:00-08:00").id();

        Answer added = desk.post("/practice/holidays", "{\"date\": \"2026-12-24\", \"name\": \"Christmas Eve\"}");

        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        assertThat(added.body().path("clashes").toString()).contains(booked);
        assertThat(open(clinician, "2026-12-24")).isEmpty();
        assertThat(desk.get("/practice/holidays").body().toString()).contains("Christmas Eve");
        assertThat(desk.post("/practice/holidays", "{\"date\": \"2026-12-24\", \"name\": \"Again\"}")
                        .status())
                .isEqualTo(409);
        assertThat(desk.post("/practice/holidays", "{\"date\": \"soon\"}").errors())
                .containsExactly("date date-malformed", "name required");
        assertThat(desk.delete("/practice/holidays/2026-12-24").status()).isEqualTo(204);
        assertThat(desk.delete("/practice/holidays/2026-12-24").status()).isEqualTo(404);
        assertThat(open(clinician, "2026-12-24")).isNotEmpty();
    }

    @Test
    void suggestsTheHolidaysOfAYear() {
        assertThat(desk.get("/practice/holidays/suggestions?year=2027").body())
                .hasSize(13)
                .first()
                .satisfies(first -> assertThat(first.path("date").asString()).isEqualTo("2027-01-01"));
        assertThat(desk.get("/practice/holidays/suggestions?year=1").status()).isEqualTo(422);
    }

    @Test
    void addsAServiceAndGivesItUp() {
        String clinician = newClinician("Sarah Vice");
        worksEveryDay(clinician);
        Answer added = desk.post(
                "/services",
                "{\"name\": \"Evening hour\", \"minutes\": 45, \"startsEvery\": 60, \"price\": 60.50,"
                        + " \"clinicians\": [\"" + clinician + "\"]}");

        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        assertThat(added.id()).isEqualTo("evening-hour");
        assertThat(added.body().path("nameEs").asString()).isEqualTo("Evening hour");
        assertThat(desk.get("/clinicians/" + clinician).body().path("services").toString())
                .contains("evening-hour");
        assertThat(desk.starts("evening-hour", "TELEHEALTH", clinician, WEDNESDAY))
                .startsWith("09:00", "10:00");
        Answer group = desk.get("/services/group");
        assertThat(group.body().path("seats").asInt()).isEqualTo(8);
        Answer longer = desk.patch("/services/evening-hour", "{\"minutes\": 50, \"startsEvery\": 120}");
        assertThat(longer.body().path("seats").asInt()).isEqualTo(1);
        assertThat(longer.body().path("price").asString()).startsWith("60.5");
        assertThat(desk.starts("evening-hour", "TELEHEALTH", clinician, WEDNESDAY))
                .startsWith("10:00", "12:00");

        assertThat(desk.patch("/services/evening-hour", "{\"seats\": 6}")
                        .body()
                        .path("seats")
                        .asInt())
                .isEqualTo(6);

        desk.patch("/services/evening-hour", "{\"retired\": true}");
        assertThat(publicPractice()).doesNotContain("evening-hour");
        assertThat(desk.starts("evening-hour", "TELEHEALTH", clinician, WEDNESDAY))
                .isEmpty();
        assertThat(desk.get("/services").body().toString()).contains("evening-hour");
    }

    @Test
    void saysAllThatIsWrongWithAServiceAtOnce() {
        assertThat(desk.post(
                                "/services",
                                "{\"minutes\": 52, \"bufferAfter\": -5, \"noticeMinutes\": 1.5, \"horizonDays\": 0,"
                                        + " \"price\": 1.234, \"seats\": 0, \"modalities\": \"IN_PERSON\"}")
                        .errors())
                .containsExactly(
                        "name required",
                        "minutes not-five-minutes",
                        "bufferAfter number-invalid",
                        "noticeMinutes number-invalid",
                        "horizonDays number-invalid",
                        "price money-invalid",
                        "seats number-invalid",
                        "modalities list-invalid");
    }

    @Test
    void opensAnOfficeWithRoomsAndGivesThemUp() {
        Answer opened = desk.post(
                "/locations",
                "{\"name\": \"La Jolla\", \"address\": {\"street\": \"1 Cove Road\", \"city\": \"San Diego\","
                        + " \"zip\": \"92037\"}, \"arrival\": {\"en\": \"Ring twice.\"}}");
        assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
        assertThat(opened.id()).isEqualTo("la-jolla");
        String clinician = newClinician("Jo Olla");
        hours(
                clinician,
                "\"weekday\": \"WEDNESDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"location\": \"la-jolla\"");
        assertThat(inPerson(clinician)).isEmpty();

        Answer room = desk.post("/locations/la-jolla/rooms", "{\"name\": \"Blue room\"}");
        assertThat(room.status()).as("%s", room.body()).isEqualTo(201);
        assertThat(inPerson(clinician)).containsExactly("09:00");
        String path = "/locations/la-jolla/rooms/" + room.id();
        assertThat(desk.patch(path, "{\"name\": \"Green room\"}")
                        .body()
                        .path("name")
                        .asString())
                .isEqualTo("Green room");
        assertThat(publicPractice()).contains("Green room");

        assertThat(desk.delete(path).status()).isEqualTo(204);
        assertThat(inPerson(clinician)).isEmpty();
        assertThat(publicPractice()).doesNotContain("Green room").contains("La Jolla");
        assertThat(desk.get("/locations/la-jolla/rooms").body().toString()).contains("Green room");
        assertThat(desk.patch("/locations/la-jolla/rooms/" + UUID.randomUUID(), "{}")
                        .status())
                .isEqualTo(404);

        desk.patch("/locations/la-jolla", "{\"retired\": true}");
        assertThat(publicPractice()).doesNotContain("la-jolla");
        assertThat(desk.get("/locations/la-jolla").body().path("retired").asBoolean())
                .isTrue();
    }

    @Test
    void namesWhatIsStillBookedInARoomOrAnOfficeThatIsGivenUp() {
        desk.post(
                "/locations",
                "{\"name\": \"Encinitas\", \"address\": {\"street\": \"1 Cove Road\", \"city\": \"Encinitas\","
                        + " \"zip\": \"92024\"}}");
        String room = "/locations/encinitas/rooms/"
                + desk.post("/locations/encinitas/rooms", "{\"name\": \"Sea\"}").id();
        String clinician = newClinician("Rita Tired");
        hours(
                clinician,
                "\"weekday\": \"WEDNESDAY\", \"from\": \"09:00\", \"to\": \"10:00\", \"location\": \"encinitas\"");
        String inPerson = SampleJson.booking(clinician, WEDNESDAY + "T09:00:00-08:00")
                .replace("\"TELEHEALTH\"", "\"IN_PERSON\", \"location\": \"encinitas\"");
        String booked =
                desk.open(HttpMethod.POST, "/api/v1/appointments", inPerson).id();
        assertThat(desk.patch(room, "{\"name\": \"Shore\"}").body().has("clashes"))
                .isFalse();

        Answer retired = desk.patch(room, "{\"retired\": true}");
        assertThat(retired.body().path("name").asString()).isEqualTo("Shore");
        assertThat(retired.body().at("/clashes/0/id").asString()).isEqualTo(booked);
        assertThat(placeRetired(booked)).containsExactly("ROOM_RETIRED");
        assertThat(desk.patch(room, "{\"retired\": false}").body().has("clashes"))
                .isFalse();
        assertThat(placeRetired(booked)).isEmpty();
        assertThat(desk.delete(room).body().at("/clashes/0/id").asString()).isEqualTo(booked);

        Answer closed = desk.patch("/locations/encinitas", "{\"retired\": true}");
        assertThat(closed.body().path("id").asString()).isEqualTo("encinitas");
        assertThat(closed.body().path("clashes")).hasSize(1);
        assertThat(placeRetired(booked)).containsExactly("OFFICE_RETIRED");
        desk.post("/appointments/" + booked + "/cancel", "{}");
        assertThat(placeRetired(booked)).isEmpty();
        Answer undone = desk.post("/appointments/" + booked + "/undo", "{}");
        assertThat(undone.status()).isEqualTo(409);
        assertThat(undone.body().path("code").asString()).isEqualTo("office-retired");
    }

    private List<String> placeRetired(String appointment) {
        List<String> reasons = new ArrayList<>();
        desk.get("/worklist").body().forEach(item -> {
            if (item.path("kind").asString().equals("PLACE_RETIRED")
                    && item.path("appointment").asString().equals(appointment)) {
                reasons.add(item.path("reason").asString());
            }
        });
        return reasons;
    }

    @Test
    @DisplayName("R-A5: the desk writes down where a client will be, of one who comes alone")
    void writesDownWhereAClientWillBe() {
        String clinician = newClinician("Cal Fornia");
        worksEveryDay(clinician);
        String path = "/appointments/"
                + book(clinician, WEDNESDAY + "T10:00:00-08:00").id();
        jdbc.update("update appointment set in_california = null");
        Answer early = desk.post(path + "/start", "{}");
        assertThat(early.body().path("code").asString()).isEqualTo("start-too-early");
        clock.set(Instant.parse("2026-12-02T18:00:00Z"));
        Answer unanswered = desk.post(path + "/start", "{}");
        assertThat(unanswered.status()).isEqualTo(409);
        assertThat(unanswered.body().path("code").asString()).isEqualTo("california-unanswered");

        assertThat(desk.patch(path, "{\"physicallyInCalifornia\": \"yes\", \"where\": \"at home\"}")
                        .errors())
                .containsExactly("where field-unknown", "physicallyInCalifornia truth-invalid");
        assertThat(desk.patch(path, "{\"physicallyInCalifornia\": true, \"clientId\": \"" + UUID.randomUUID() + "\"}")
                        .errors())
                .containsExactly("clientId client-unknown");
        assertThat(desk.patch(path, "{}").errors()).containsExactly("note required");
        assertThat(desk.patch(path, "{\"physicallyInCalifornia\": true, \"note\": \"asked by phone\"}")
                        .status())
                .isEqualTo(200);
        Answer shown = desk.get(path);
        assertThat(shown.body().path("note").asString()).isEqualTo("asked by phone");
        assertThat(desk.post(path + "/start", "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"san-diego", "No Slug"})
    void givesNoIdTwiceAndNoneThatIsNoSlug(String id) {
        Answer refused = desk.post(
                "/locations",
                "{\"id\": \"" + id + "\", \"name\": \"Second\", \"address\": {\"street\": \"1 Cove Road\","
                        + " \"city\": \"San Diego\", \"zip\": \"92037\"}}");
        assertThat(refused.status()).isEqualTo(id.equals("san-diego") ? 409 : 422);
    }

    @Test
    void changesThePracticeItself() {
        Answer before = desk.get("/practice");
        Answer after = desk.patch(
                "/practice",
                "{\"phone\": \"(619) 555-0199\", \"wholeDaysFirst\": false, \"deskHours\": {\"en\": \"Always\"},"
                        + " \"texts\": {\"PRIVACY\": {\"en\": \"We keep quiet.\"}}}");
        assertThat(after.status()).as("%s", after.body()).isEqualTo(200);
        assertThat(after.body().path("phone").asString()).isEqualTo("+16195550199");
        assertThat(after.body().path("wholeDaysFirst").asBoolean()).isFalse();
        assertThat(after.body().path("texts").path("PRIVACY").path("en").asString())
                .isEqualTo("We keep quiet.");
        assertThat(after.body().path("texts").path("PRIVACY").path("es"))
                .isEqualTo(before.body().path("texts").path("PRIVACY").path("es"));
        assertThat(publicPractice()).contains("+16195550199");
        assertThat(desk.patch("/practice", "{\"timeZone\": \"UTC\", \"phone\": \"12\", \"name\": null}")
                        .errors())
                .containsExactly("timeZone field-fixed", "name required", "phone phone-invalid");
        assertThat(desk.patch("/practice", before.body().toString()).body()).isEqualTo(before.body());
    }

    private List<String> open(String clinician, String day) {
        return desk.starts("individual", "TELEHEALTH", clinician, day);
    }

    private List<String> inPerson(String clinician) {
        return desk.starts("individual", "IN_PERSON", clinician, WEDNESDAY);
    }

    private String publicPractice() {
        return desk.open(HttpMethod.GET, "/api/v1/practice", "").body().toString();
    }

    private String newClinician(String name) {
        Answer added = desk.post("/clinicians", SampleJson.clinician(name));
        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        return added.id();
    }

    private Answer hours(String clinician, String fields) {
        return desk.post("/clinicians/" + clinician + "/hours", "{" + fields + "}");
    }

    private void worksEveryDay(String clinician) {
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
            hours(clinician, "\"weekday\": \"" + day + "\", \"from\": \"09:00\", \"to\": \"17:00\"");
        }
    }

    private Answer book(String clinician, String start) {
        return desk.open(HttpMethod.POST, "/api/v1/appointments", SampleJson.booking(clinician, start));
    }

    private int entries() {
        return jdbc.queryForList("select id from audit where kind = 'PRACTICE' and action = 'CREATED'")
                .size();
    }
}
