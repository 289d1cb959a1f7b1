package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.appointments.AppointmentChange;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.ClientAnswer;
import org.openhour.booking.appointments.ClientResponse;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.AuditEntry;
import org.openhour.booking.staff.Audited;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.Staff;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.SettableClock;

/** What the desk sees and does of messages and answers, with notification-service answering as each test says. */
@Tag("database")
@SpringBootTest(
        properties = {
            "openhour.demo.password=demo",
            "openhour.demo.bookings=false",
            "openhour.appointments.hold-sweep=1h",
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("local")
@Import(DatabaseConfiguration.class)
class CorrespondenceTest {

    private static final NotificationDouble NOTIFICATION = new NotificationDouble();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OPEN =
            "{\"quietUntil\": null, \"ways\": [{\"clientId\": \"c\", \"channel\": \"SMS\", \"closed\": null}]}";

    @DynamicPropertySource
    static void callTheDouble(DynamicPropertyRegistry properties) {
        properties.add("spring.http.serviceclient.notification.base-url", NOTIFICATION::url);
    }

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Staff staff;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ClientResponses responses;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private Audit audit;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private StaffMember dana = nobody();
    private StaffMember maya = nobody();
    private StaffMember ada = nobody();
    private AppointmentId id = new AppointmentId(new UUID(0, 0));
    private String panel = "";

    @BeforeEach
    void bookOneSession() {
        clock.set(Instant.parse("2026-12-01T16:00:00Z"));
        NOTIFICATION.falls();
        for (String table : List.of(
                "client_response",
                "appointment_companion",
                "appointment",
                "appointment_change",
                "hold",
                "day_page",
                "consent",
                "client",
                "scheduled_tasks")) {
            jdbc.update("delete from " + table);
        }
        dana = member("frontdesk", "Dana Vega", Role.FRONT_DESK, Optional.empty());
        maya = member("clinician", "Maya Lindqvist", Role.CLINICIAN, Optional.of(clinician("maya-lindqvist")));
        ada = member("admin", "Ada Stone", Role.ADMIN, Optional.empty());
        id = book("elena-ruiz", "2026-12-02T11:00");
        panel = "/desk/appointments/" + id;
    }

    @Test
    void saysInWordsWhatBecameOfEveryMessage() {
        NOTIFICATION.answering("GET /messages", """
                [{"kind": "INVITE", "channel": "EMAIL", "to": "n***@mail.example", "state": "DELIVERED",
                  "dueAt": "2026-12-01T08:00:00-08:00", "sentAt": "2026-12-01T08:01:00-08:00"},
                 {"kind": "CONFIRMATION", "channel": "SMS", "to": "***0142", "state": "SKIPPED", "reason": "opted-out",
                  "dueAt": "2026-12-01T08:00:00-08:00"},
                 {"kind": "UPDATE", "channel": "SMS", "to": "***0142", "state": "UNDELIVERED", "reason": "twilio-30006",
                  "dueAt": "2026-12-01T08:00:00-08:00"},
                 {"kind": "REMINDER_24H", "channel": "SMS", "to": "***0142", "state": "PLANNED",
                  "dueAt": "2026-12-01T11:00:00-08:00"}]""");

        String messages = page(get(dana, panel)).select("#messages").text();

        assertThat(messages)
                .contains("Invitation n***@mail.example, sent Tue, Dec 1, 8:01 AM Delivered")
                .contains("Booking text ***0142", "The number has opted out of texts.", "Left out")
                .contains("A landline, or a phone that takes no texts.", "Not delivered")
                .contains("Second reminder ***0142, due Tue, Dec 1, 11:00 AM", "Planned");
    }

    @Test
    void saysThatTheMessagesCannotBeShown() {
        assertThat(page(get(dana, panel)).select("#messages .note").text()).contains("does not answer");
    }

    @Test
    @DisplayName("R-C2: in the quiet hours only an urgent text with a reason goes out; the reason stays here")
    void sendsInTheQuietHoursOnlyWhatIsUrgentForAReason() {
        NOTIFICATION.answering("GET /reach", OPEN.replace("null, \"ways", "\"2026-12-02T08:00:00-08:00\", \"ways"));

        assertThat(api(dana, "{\"kind\": \"CONFIRMATION\", \"reason\": \"asked\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("quiet-hours");
        assertThat(api(dana, "{\"kind\": \"CONFIRMATION\", \"urgent\": true}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        assertThat(orders()).isEmpty();
        assertThat(api(dana, "{\"kind\": \"CONFIRMATION\", \"urgent\": true, \"reason\": \"pipe burst\"}"))
                .hasStatus(202);
        assertThat(orders())
                .singleElement()
                .asString()
                .contains("CONFIRMATION", "true")
                .doesNotContain("pipe");
        assertThat(audited(AuditAction.OVERRODE)).singleElement().satisfies(entry -> assertThat(entry.reason())
                .contains("pipe burst"));
    }

    @Test
    @DisplayName("R-C1: sends no text to a number that has opted out, and says why")
    void sendsNoTextToANumberThatHasOptedOut() {
        NOTIFICATION.answering("GET /reach", OPEN.replace("\"closed\": null", "\"closed\": \"opted-out\""));

        assertThat(api(dana, "{\"kind\": \"REMINDER\", \"channel\": \"SMS\", \"reason\": \"asked\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("opted-out");
        assertThat(api(dana, "{\"kind\": \"REMINDER\", \"channel\": \"EMAIL\", \"reason\": \"asked\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("no-channel");
        assertThat(page(post(dana, panel + "/messages", "kind=REMINDER&channel=SMS"))
                        .select("#messages [role=alert]")
                        .text())
                .contains("opted out");
        assertThat(orders()).isEmpty();
    }

    @Test
    @DisplayName("R-C9: a second press sends nothing, and nothing is lost while notification-service is away")
    void asksOnceHoweverOftenTheButtonIsPressed() {
        String form = "kind=REMINDER&channel=&reason=&request="
                + page(get(dana, panel)).select("#messages input[name=request]").val();

        assertThat(post(dana, panel + "/messages", form)).hasStatus(302);
        assertThat(post(dana, panel + "/messages", form)).hasStatus(302);

        assertThat(orders()).hasSize(1);
        assertThat(audited(AuditAction.SENT)).hasSize(1);
    }

    @Test
    void tellsOfWhatIsCancelledOnlyThatItIs() {
        NOTIFICATION.answering("GET /reach", OPEN);
        assertThat(api(dana, "{\"kind\": \"CANCELLATION\", \"reason\": \"asked\"}"))
                .hasStatus(409);
        post(dana, panel + "/step/CANCEL", "revision=0&by=PRACTICE&reason=ill&tell=false");

        assertThat(api(dana, "{\"kind\": \"REMINDER\", \"reason\": \"asked\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-possible-now");
        assertThat(page(get(dana, panel)).select("#messages input[name=kind]").eachAttr("value"))
                .containsExactly("CANCELLATION");
        assertThat(api(dana, "{\"kind\": \"CANCELLATION\", \"reason\": \"asked\"}"))
                .hasStatus(202);
        clock.set(Instant.parse("2026-12-03T16:00:00Z"));
        assertThat(api(dana, "{\"kind\": \"CANCELLATION\", \"reason\": \"asked\"}"))
                .hasStatus(409);
    }

    @Test
    void letsNobodyElsesClinicianSend() {
        assertThat(api(maya, "{\"kind\": \"REMINDER\", \"reason\": \"asked\"}")).hasStatus(404);
        assertThat(post(maya, panel + "/messages", "kind=REMINDER")).hasStatus(404);
        assertThat(api(dana, "{\"kind\": \"HELLO\"}")).hasStatus(422);
    }

    @Test
    @DisplayName("R-B5: whoever reads a client's answer is on record, and so is who has seen to it")
    void showsWhatAClientAnsweredUntilSomebodyHasSeenToIt() {
        responses.receive(new ClientAnswer(
                id,
                "SM1",
                ClientResponse.Source.SMS,
                ClientResponse.Kind.CHANGE_WANTED,
                Optional.empty(),
                Optional.of("R can we do <later>?"),
                clock.instant()));
        jdbc.update("delete from audit");

        Document page = page(get(dana, panel));

        assertThat(page.select("#answers").text())
                .contains("Asked for another time", "R can we do <later>?", "By text");
        assertThat(audited(AuditAction.VIEWED)).hasSize(1);
        String answers = "/api/v1" + panel + "/answers";
        assertThat(get(dana, answers)).bodyJson().extractingPath("$[0].text").isEqualTo("R can we do <later>?");
        assertThat(get(maya, answers)).hasStatus(404);
        String done = page.select("#answers form").attr("action");
        assertThat(post(maya, done, "x=y")).hasStatus(404);
        assertThat(post(dana, panel + "/answers/" + new UUID(1, 1) + "/done", "x=y"))
                .hasStatus(404);
        assertThat(post(dana, done, "x=y")).hasStatus(302);
        assertThat(responses.open()).isEmpty();
        assertThat(page(get(dana, panel)).select("#answers").text()).contains("Done Tue, Dec 1");
        assertThat(page(get(dana, panel)).select("#answers form")).isEmpty();
    }

    @Test
    void putsAnAnswerAsideThroughTheApi() {
        responses.receive(new ClientAnswer(
                id,
                "SM2",
                ClientResponse.Source.SMS,
                ClientResponse.Kind.OTHER,
                Optional.of("not-understood"),
                Optional.of("hm"),
                clock.instant()));
        String answer = responses.of(id).get(0).id().toString();

        assertThat(post(dana, "/api/v1/desk/appointments/" + id + "/answers/" + answer + "/done", "x=y"))
                .hasStatus(204);
        assertThat(responses.of(id).get(0).handledAt()).isPresent();
        assertThat(post(dana, "/api/v1/desk/appointments/" + id + "/answers/" + new UUID(1, 1) + "/done", "x=y"))
                .hasStatus(404);
    }

    @Test
    void listsBeforeTheSessionWhomNothingHasReached() {
        NOTIFICATION.answering("GET /not-reached", """
                [{"appointmentId": "%s", "clientId": null, "reason": "opted-out", "since": "2026-12-01T08:00:00-08:00"}]""".formatted(id));

        assertThat(get(dana, "/api/v1/desk/worklist"))
                .bodyJson()
                .extractingPath("$[?(@.kind=='NOT_REACHED')].reason")
                .asArray()
                .containsExactly("OPTED_OUT");
        Document page = page(get(dana, "/desk/worklist"));
        assertThat(page.select("main tbody tr:contains(Nora Pell)").text())
                .contains("Could not be told", "opted out of texts", "Call", "Dec 2, 11:00");
        assertThat(page.select("a[href=" + panel + "]")).hasSize(1);
        assertThat(page.title()).doesNotContain("Pell");
        assertThat(page.select("[style], script:not([src])")).isEmpty();
        assertThat(page(get(dana, "/desk/worklist?kind=Answers")).select("main").text())
                .doesNotContain("Nora Pell");
        assertThat(page(get(maya, "/desk/worklist")).text()).doesNotContain("Nora Pell");
        assertThat(NOTIFICATION.received())
                .filteredOn(call -> call.contains("not-reached"))
                .hasSize(4);
        assertThat(audited(AuditAction.SEARCHED)).isNotEmpty();
    }

    @Test
    void saysThatNobodyKnowsWhomNothingHasReached() {
        assertThat(get(dana, "/api/v1/desk/worklist"))
                .bodyJson()
                .extractingPath("$[?(@.kind=='NOT_REACHED')].reason")
                .asArray()
                .containsExactly("NOTIFICATION_SERVICE_NOT_REACHED");
        assertThat(page(get(dana, "/desk/worklist")).select("main").text()).contains("cannot be told just now");
    }

    @Test
    @DisplayName("A channel that stands still is the desk's to see, and to start again once the account is in order")
    void startsAChannelThatStandsStillAgain() {
        NOTIFICATION.answering("GET /pauses", """
                        [{"channel": "SMS", "reason": "twilio-20003", "since": "2026-12-01T15:15:00Z"}]""").answering("DELETE /pauses/SMS", "");

        assertThat(get(dana, "/api/v1/desk/worklist"))
                .bodyJson()
                .extractingPath("$[?(@.kind=='TEXTS_PAUSED')].reason")
                .asArray()
                .containsExactly("TWILIO_20003");
        Document list = page(get(dana, "/desk/worklist"));
        assertThat(list.select("main tbody tr:contains(No texts go out)").text())
                .contains("Our account at the text provider was refused", "Dec 1, 7:15");
        assertThat(page(get(maya, "/desk/worklist")).text()).doesNotContain("No texts go out");
        String there = list.select("a:contains(See to it)").attr("href");
        String again = page(get(dana, there)).select("main form").attr("action");
        assertThat(get(maya, there)).hasStatus(404);
        assertThat(post(maya, again, "x=y")).hasStatus(404);
        assertThat(NOTIFICATION.received()).noneMatch(call -> call.startsWith("DELETE"));

        assertThat(post(dana, again, "x=y")).hasStatus(302).redirectedUrl().isEqualTo(there);

        assertThat(NOTIFICATION.received()).anyMatch(call -> call.startsWith("DELETE /api/v1/pauses/SMS"));
        NOTIFICATION.falls();
        assertThat(post(dana, again, "x=y")).hasStatus(503);
        assertThat(page(get(dana, there)).select("main [role=alert]").text()).contains("does not answer");
        NOTIFICATION.answering("GET /pauses", "[]");
        assertThat(page(get(dana, there)).select("main").text()).contains("Texts and email go out");
        assertThat(post(dana, "/desk/sending/FAX", "x=y")).hasStatus4xxClientError();
    }

    @Test
    void tellsTheClientOfAnUndoneCancellationOrNot() {
        post(dana, panel + "/step/CANCEL", "revision=0&by=PRACTICE&reason=ill&tell=true");
        Document page = page(get(dana, panel));
        assertThat(page.select("form input[name=tell]").eachAttr("value")).containsExactly("true", "false");
        assertThat(page.select("form input[name=tell][checked]").val()).isEqualTo("true");

        post(dana, panel + "/step/UNDO", "revision=1&tell=false");

        assertThat(appointments.history(id)).last().returns(false, AppointmentChange::tellsClient);
        post(dana, panel + "/move", "revision=2&day=2026-12-03&time=14:00&with=elena-ruiz&how=TELEHEALTH");
        assertThat(appointments.history(id)).last().returns(true, AppointmentChange::tellsClient);
    }

    @Test
    void tellsTheClientOfABookingOverSomethingOrNot() {
        String body = """
                {"service": "individual", "modality": "TELEHEALTH", "start": "2026-12-02T11:00:00-08:00",
                 "clinician": "elena-ruiz", "clientId": "%s", "physicallyInCalifornia": true, "tellClient": false,
                 "consents": {"sms": true, "email": true, "telehealth": true}, "override": {"reason": "twins"}}""";
        String other = appointments
                .get(book("elena-ruiz", "2026-12-04T11:00"))
                .client()
                .toString();

        MvcTestResult booked = json(dana, "/api/v1/desk/appointments", body.formatted(other));

        assertThat(booked).hasStatus(201);
        String made = JSON.readTree(text(booked)).path("id").asString();
        assertThat(appointments.history(new AppointmentId(UUID.fromString(made))))
                .last()
                .returns(false, AppointmentChange::tellsClient);
    }

    @Test
    @DisplayName("R-D2: a calendar's address is shown once, in the answer, and kept nowhere")
    void showsACalendarsAddressOnce() {
        NOTIFICATION
                .answering("PUT /feeds/maya-lindqvist", """
                        {"url": "https://n.example/feeds/AbCdEfGhIjKlMnOpQrStUv.ics", "shows": "INITIALS"}""")
                .answering("GET /feeds/maya-lindqvist", """
                        {"shows": "INITIALS", "madeAt": "2026-12-01T16:00:00Z"}""")
                .answering("DELETE /feeds/maya-lindqvist", "");

        MvcTestResult made = post(maya, "/desk/calendar-feed", "clinician=maya-lindqvist&shows=INITIALS");

        assertThat(made).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        assertThat(page(made).select("input[readonly]").val()).endsWith("/AbCdEfGhIjKlMnOpQrStUv.ics");
        assertThat(page(made).select("main").text()).contains("Google", "Apple", "Outlook", "Not for today");
        Document again = page(get(maya, "/desk/calendar-feed"));
        assertThat(again.select("input[readonly]")).isEmpty();
        assertThat(again.select("main").text()).contains("clients’ initials", "Revoke");
        assertThat(again.select("select")).isEmpty();
        assertThat(post(maya, "/desk/calendar-feed/end", "clinician=maya-lindqvist"))
                .hasStatus(302);
        assertThat(NOTIFICATION.received()).anyMatch(call -> call.startsWith("DELETE"));
    }

    @Test
    void letsAnAdministratorChooseWhoseCalendarAndNobodyElseSeeIt() {
        Document page = page(get(ada, "/desk/calendar-feed?clinician=elena-ruiz"));

        assertThat(page.select("select option[selected]").val()).isEqualTo("elena-ruiz");
        assertThat(page.select("[role=alert]").text()).contains("cannot be reached");
        assertThat(post(ada, "/desk/calendar-feed", "clinician=elena-ruiz&shows=BUSY"))
                .hasStatus(503);
        assertThat(get(maya, "/desk/calendar-feed?clinician=elena-ruiz")).hasStatus(404);
        assertThat(get(dana, "/desk/calendar-feed")).hasStatus(404);
        assertThat(web.post()
                        .uri("/desk/calendar-feed")
                        .param("shows", "BUSY")
                        .with(authentication(token(maya)))
                        .exchange())
                .hasStatus(403);
    }

    private List<String> orders() {
        return jdbc.queryForList(
                "select convert(task_data using utf8mb4) from scheduled_tasks where task_name = 'send-message'",
                String.class);
    }

    private List<AuditEntry> audited(AuditAction action) {
        return audit.ofClient(appointments.get(id).client().value(), 50).stream()
                .map(Audited::entry)
                .filter(entry -> entry.action() == action)
                .toList();
    }

    private AppointmentId book(String clinician, String start) {
        String form = "client=new&asked=new&firstName=Nora&lastName=Pell&phone=6195550142&email=nora@mail.example"
                + "&dateOfBirth=1990-05-04&service=individual&how=TELEHEALTH&california=yes&sms=true&video=true&pick="
                + start + "|" + clinician(clinician) + "|";
        String url =
                String.valueOf(post(dana, "/desk/call/book", form).getResponse().getRedirectedUrl());
        return new AppointmentId(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)));
    }

    private ClinicianId clinician(String slug) {
        return catalogues.current().findClinician(slug).orElseThrow().id();
    }

    private MvcTestResult api(StaffMember who, String body) {
        return json(who, "/api/v1/desk/appointments/" + id + "/messages", body);
    }

    private MvcTestResult json(StaffMember who, String url, String body) {
        return web.post()
                .uri(url)
                .with(authentication(token(who)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(StaffMember who, String url) {
        return web.get().uri(url).with(authentication(token(who))).exchange();
    }

    private MvcTestResult post(StaffMember who, String url, String form) {
        var request = web.post().uri(url).with(authentication(token(who))).with(csrf());
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private StaffMember member(String username, String name, Role role, Optional<ClinicianId> clinician) {
        StaffId account = staff.open(username, name, "demo", Set.of(role), clinician);
        return new StaffMember(account, name, Set.of(role), clinician);
    }

    private static StaffMember nobody() {
        return new StaffMember(new StaffId(new UUID(0, 0)), "Nobody", Set.of(), Optional.empty());
    }

    private static UsernamePasswordAuthenticationToken token(StaffMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(
                member,
                null,
                member.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }
}
