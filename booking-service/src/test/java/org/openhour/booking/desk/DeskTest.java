package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentChange;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.Audited;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.Staff;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.SettableClock;

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
class DeskTest {

    private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Staff staff;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Clients clients;

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

    @BeforeEach
    void startTheDayAnew() {
        clock.set(NOW);
        for (String table : List.of(
                "appointment_companion",
                "appointment",
                "appointment_change",
                "hold",
                "day_page",
                "consent",
                "client")) {
            jdbc.update("delete from " + table);
        }
        dana = member("frontdesk", "Dana Vega", Role.FRONT_DESK, Optional.empty());
        maya = member("clinician", "Maya Lindqvist", Role.CLINICIAN, Optional.of(clinician("maya-lindqvist")));
    }

    @Test
    void drawsAColumnForEveryClinicianAndTheirSessionsInIt() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");

        Document page = page(get(dana, "/desk?day=2026-12-01"));

        assertThat(page.select("#cal thead th[scope=col]"))
                .hasSize(catalogues.current().clinicians().size());
        assertThat(page.select("#a-" + id).text()).contains("Nora Pell", "11:00 – 11:50");
        assertThat(page.title()).doesNotContain("Pell");
        assertThat(page.select("[style], script:not([src])")).isEmpty();
    }

    @Test
    void keepsAColumnForWhoHasLeftWhileSessionsOfTheirsAreBooked() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        retire("elena-ruiz", true);
        try {
            assertThat(page(get(dana, "/desk?day=2026-12-01")).select("#a-" + id))
                    .hasSize(1);
            assertThat(page(get(dana, "/desk?day=2026-12-02")).select("#cal thead th[scope=col]"))
                    .hasSize(catalogues.current().clinicians().size());
        } finally {
            retire("elena-ruiz", false);
        }
    }

    private void retire(String slug, boolean retired) {
        jdbc.update("update clinician set retired = ? where slug = ?", retired, slug);
        jdbc.update("update practice_version set version = version + 1");
    }

    @Test
    void drawsTheWeekOfEverybodyAndOfOne() {
        AppointmentId id = book("elena-ruiz", "2026-12-03T11:00");

        Document all = page(get(dana, "/desk/week?day=2026-12-01"));
        Document hers = page(get(dana, "/desk/week?day=2026-12-01&clinician=elena-ruiz"));
        Document anothers = page(get(dana, "/desk/week?day=2026-12-01&clinician=maya-lindqvist"));

        int people = catalogues.current().clinicians().size();
        assertThat(all.select("#cal thead th[scope=col]")).hasSize(5 * people);
        assertThat(all.select("#a-" + id)).hasSize(1);
        assertThat(hers.select("#cal thead th[scope=col]")).hasSize(5);
        assertThat(hers.select("#a-" + id)).hasSize(1);
        assertThat(anothers.select("#a-" + id)).isEmpty();
    }

    @Test
    void showsACliniciansOwnColumnAloneAndTellsNothingOfOthers() {
        AppointmentId elenas = book("elena-ruiz", "2026-12-01T11:00");
        UUID client = appointments.get(elenas).client().value();

        Document page = page(get(maya, "/desk?day=2026-12-01"));
        assertThat(page.select("#cal thead th[scope=col]")).hasSize(1);
        assertThat(page.text()).doesNotContain("Nora Pell");
        assertThat(get(maya, "/desk/appointments/" + elenas)).hasStatus(404);
        assertThat(get(maya, "/desk/clients/" + client)).hasStatus(404);
        assertThat(get(maya, "/desk/call")).hasStatus(404);
        assertThat(post(maya, "/desk/appointments/" + elenas + "/step/CANCEL", "revision=0"))
                .hasStatus(404);
        assertThat(page(post(maya, "/desk/clients", "q=pell")).text()).doesNotContain("Nora Pell");
    }

    @Test
    void findsOutWhoIsCallingAndHoldsTheChosenTime() {
        book("elena-ruiz", "2026-12-01T11:00");

        Document found = page(post(dana, "/desk/call", "q=pell 0142"));
        String client = found.select("#matches input[name=client]").attr("value");
        assertThat(found.select("#matches").text())
                .contains("Nora Pell", "Match")
                .doesNotContain("555");
        String pick = found.select("input[name=pick]").get(1).attr("value");

        Document held = page(post(dana, "/desk/call", "q=pell&client=" + client + "&asked=&pick=" + pick));
        assertThat(held.text()).contains("held until", "Nora, that’s today");
        assertThat(jdbc.queryForObject("select count(*) from hold", Integer.class))
                .isEqualTo(1);

        String token = held.select("input[name=hold]").attr("value");
        post(dana, "/desk/call", "step=let-go&hold=" + token);
        assertThat(jdbc.queryForObject("select count(*) from hold", Integer.class))
                .isZero();
    }

    @Test
    void booksANewClientByPhoneWithWhatWasSpoken() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");

        Appointment booked = appointments.get(id);
        assertThat(booked.areAllInCalifornia()).contains(true);
        assertThat(clients.get(booked.client()).consentTo(Consent.Kind.SMS).orElseThrow())
                .matches(consent -> consent.granted() && consent.method() == Consent.Method.VERBAL);
        assertThat(audit.ofClient(booked.client().value(), 5))
                .anyMatch(entry -> entry.entry().action() == AuditAction.CREATED
                        && entry.entry().who().equals(Optional.of(dana.id())));
    }

    /** R-A5: by video the question is asked, and nothing is answered for the client. */
    @Test
    void booksNothingByVideoBeforeCaliforniaIsAnsweredAndKeepsWhatWasTyped() {
        String form = newClient("elena-ruiz", "2026-12-01T11:00").replace("&california=yes", "");

        MvcTestResult answer = post(dana, "/desk/call/book", form);

        assertThat(answer).hasStatus(422);
        Document page = page(answer);
        assertThat(page.select("input[name=california][checked]")).isEmpty();
        assertThat(page.select("input[name=firstName]").attr("value")).isEqualTo("Nora");
        assertThat(page.text()).contains("Ask whether the client will be in California");
    }

    @Test
    void keepsAKnownClientsAnswersUnlessTheySayOtherwise() {
        UUID client = appointments
                .get(book("elena-ruiz", "2026-12-01T11:00"))
                .client()
                .value();

        Document page = page(post(
                dana, "/desk/call", "client=" + client + "&asked=&pick=" + pick("elena-ruiz", "2026-12-02T11:00")));

        assertThat(page.select("input[name=sms]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=mail]").hasAttr("checked")).isFalse();
    }

    @Test
    void movesAndCancelsAndTakesBack() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        String url = "/desk/appointments/" + id;

        assertThat(page(get(dana, url + "/move")).select("input[name=pick]")).isNotEmpty();
        assertThat(post(dana, url + "/move", "revision=0&day=2026-12-02&time=14:00&with=elena-ruiz&how=TELEHEALTH"))
                .hasStatus(302);
        assertThat(appointments.get(id).span().start()).isEqualTo(LocalDateTime.parse("2026-12-02T14:00"));
        assertThat(post(dana, url + "/step/CANCEL", "revision=1&by=PRACTICE&reason=ill&tell=false"))
                .hasStatus(302);
        assertThat(appointments.get(id).status()).isEqualTo(Status.CANCELLED);
        assertThat(appointments.history(id)).last().returns(false, AppointmentChange::tellsClient);
        post(dana, url + "/step/UNDO", "revision=2");
        assertThat(appointments.get(id).status()).isEqualTo(Status.BOOKED);
    }

    @Test
    void showsWhatHasChangedToWhoeverLookedAtAnOlderRevision() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        appointments.confirm(id, Expected.ANY, Because.of(Actor.CLIENT));

        MvcTestResult answer = post(dana, "/desk/appointments/" + id + "/step/ARRIVE", "revision=0");

        assertThat(answer).hasStatus(412);
        Document page = page(answer);
        assertThat(page.text()).contains("changed while you were editing", "the client changed it", "Confirmed");
        assertThat(page.select("form[action$=/step/ARRIVE] input[name=revision]")
                        .attr("value"))
                .isEqualTo("1");
        assertThat(appointments.get(id).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void refusesATakenTimeAndOffersOthers() {
        book("elena-ruiz", "2026-12-01T11:00");
        AppointmentId other = book("elena-ruiz", "2026-12-01T14:00", "Otto");

        MvcTestResult answer = post(
                dana,
                "/desk/appointments/" + other + "/move",
                "revision=0&day=2026-12-01&time=11:00&with=elena-ruiz&how=TELEHEALTH");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).text()).contains("Somebody took that time");
        assertThat(page(answer).select("input[name=pick]")).isNotEmpty();
    }

    @Test
    void letsAClinicianGiveNoSessionToAColleague() {
        AppointmentId id = book("maya-lindqvist", "2026-12-01T11:00");
        String to = "revision=0&day=2026-12-02&time=14:00&how=TELEHEALTH&with=";

        assertThat(post(maya, "/desk/appointments/" + id + "/move", to + "elena-ruiz"))
                .hasStatus(404);
        assertThat(appointments.get(id).clinician()).isEqualTo(clinician("maya-lindqvist"));
        assertThat(post(maya, "/desk/appointments/" + id + "/move", to + "maya-lindqvist"))
                .hasStatus(302);
    }

    @Test
    void asksWhetherSomebodyCameOnceTheSessionHasStarted() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        String missed = "button[formaction$=/step/MISS]";

        assertThat(page(get(dana, "/desk/appointments/" + id)).select(missed)).isEmpty();
        clock.set(Instant.parse("2026-12-01T19:00:00Z"));
        assertThat(page(get(dana, "/desk/appointments/" + id)).select(missed)).hasSize(1);
    }

    @Test
    void changesNothingWithoutACsrfToken() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");

        assertThat(web.post()
                        .uri("/desk/appointments/" + id + "/step/ARRIVE")
                        .param("revision", "0")
                        .with(authentication(SignedInAs.of(dana)))
                        .exchange())
                .hasStatus(403);
        assertThat(appointments.get(id).status()).isEqualTo(Status.BOOKED);
    }

    /** R-B5: searches and views are kept, by id alone; what the page fetches by itself is no view. */
    @Test
    void remembersWhoSearchedAndWhoLooked() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        UUID client = appointments.get(id).client().value();
        post(dana, "/desk/clients", "q=pell");
        get(dana, "/desk/clients/" + client);
        int before = entries();

        MvcTestResult polled = web.get()
                .uri("/desk?day=2026-12-01")
                .header("X-By-Itself", "true")
                .with(authentication(SignedInAs.of(dana)))
                .exchange();

        assertThat(polled).bodyText().startsWith("<table").contains("Nora Pell");
        assertThat(entries()).isEqualTo(before);
        assertThat(audit.ofClient(client, 10))
                .extracting(entry -> entry.entry().action())
                .contains(AuditAction.SEARCHED, AuditAction.VIEWED);
    }

    private int entries() {
        return jdbc.queryForList("select id from audit").size();
    }

    @Test
    @DisplayName("R-A4: by video with somebody outside California a session starts with a reason alone")
    void wantsAReasonToStartOutsideCalifornia() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        String panel = "/desk/appointments/" + id;
        assertThat(page(get(dana, panel)).select("#reason")).isEmpty();
        appointments.answerCalifornia(id, appointments.get(id).client(), false, Expected.ANY, Because.of(Actor.CLIENT));

        clock.set(Instant.parse("2026-12-01T18:30:00Z"));
        MvcTestResult refused = post(dana, panel + "/step/START", "revision=1");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("California");
        assertThat(page(refused).select("label[for=reason]")).hasSize(1);
        assertThat(post(dana, panel + "/step/START", "revision=1&reason=Back home since noon"))
                .hasStatus(302);
        Appointment started = appointments.get(id);
        assertThat(started.status()).isEqualTo(Status.IN_SESSION);
        assertThat(audit.ofClient(started.client().value(), 10))
                .map(Audited::entry)
                .filteredOn(entry -> entry.action() == AuditAction.OVERRODE)
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).contains("Back home since noon"));
    }

    @Test
    @DisplayName("R-A5: by video a session starts once they said where they are; staff write down what they say")
    void recordsWhereTheyAreBeforeASessionStarts() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        String panel = "/desk/appointments/" + id;
        assertThat(page(get(dana, panel)).select("#to-locate")).isEmpty();
        jdbc.update("update appointment set in_california = null");
        clock.set(Instant.parse("2026-12-01T18:30:00Z"));
        MvcTestResult refused = post(dana, panel + "/step/START", "revision=0");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("has not said yet");
        String answer =
                page(refused).select("form:contains(Nora Pell said yes)").attr("action");
        assertThat(post(maya, answer, "yes=true")).hasStatus(404);

        post(dana, answer, "yes=true");
        Document answered = page(get(dana, panel));
        assertThat(answered.select("#to-locate")).isEmpty();
        assertThat(post(dana, panel + "/step/START", "revision=1")).hasStatus(302);
        assertThat(audit.ofClient(appointments.get(id).client().value(), 10))
                .filteredOn(entry -> entry.entry().kind() == RecordKind.APPOINTMENT
                        && entry.entry().action() == AuditAction.CHANGED)
                .hasSize(2);
    }

    @Test
    @DisplayName("R-A1: by video a session starts once they agreed; staff write down what they say")
    void recordsSpokenConsentBeforeASessionStarts() {
        String form = newClient("elena-ruiz", "2026-12-01T11:00").replace("&video=true", "");
        String panel =
                String.valueOf(post(dana, "/desk/call/book", form).getResponse().getRedirectedUrl());
        clock.set(Instant.parse("2026-12-01T18:30:00Z"));
        MvcTestResult refused = post(dana, panel + "/step/START", "revision=0");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("Consent to meeting by video is missing");
        String yes = page(refused).select("form:contains(Nora Pell said yes)").attr("action");
        assertThat(post(maya, yes, "yes=yes")).hasStatus(404);

        post(dana, yes, "yes=yes");
        Document agreed = page(get(dana, panel));
        assertThat(agreed.select("#to-agree")).isEmpty();
        assertThat(agreed.text()).contains("Telehealthspoken, Dec 1");
        String revision = agreed.select("input[name=revision]").val();
        assertThat(post(dana, panel + "/step/START", "revision=" + revision)).hasStatus(302);
        UUID id = UUID.fromString(panel.substring(panel.lastIndexOf('/') + 1));
        Appointment started = appointments.get(new AppointmentId(id));
        assertThat(started.status()).isEqualTo(Status.IN_SESSION);
        assertThat(audit.ofClient(started.client().value(), 10))
                .anyMatch(entry -> entry.entry().kind() == RecordKind.CLIENT
                        && entry.entry().action() == AuditAction.CHANGED);
    }

    @Test
    @DisplayName("R-B5: whoever looks at a session of two has seen both")
    void notesEverybodyWhoComes() {
        AppointmentId id = book("elena-ruiz", "2026-12-01T11:00");
        ClientId omar =
                appointments.get(book("elena-ruiz", "2026-12-03T11:00", "Omar")).client();
        jdbc.update(
                "insert into appointment_companion (appointment_id, client_id) values (?, ?)",
                UuidCreator.toBytes(id.value()),
                UuidCreator.toBytes(omar.value()));
        jdbc.update("delete from audit");
        get(dana, "/desk/appointments/" + id);
        post(dana, "/desk/appointments/" + id + "/step/ARRIVE", "revision=0");
        assertThat(audit.ofClient(omar.value(), 10))
                .extracting(entry -> entry.entry().action())
                .contains(AuditAction.VIEWED, AuditAction.CHANGED);
    }

    private AppointmentId book(String clinician, String start) {
        return book(clinician, start, "Nora");
    }

    private AppointmentId book(String clinician, String start, String firstName) {
        MvcTestResult answer =
                post(dana, "/desk/call/book", newClient(clinician, start).replace("Nora", firstName));
        assertThat(answer).hasStatus(302);
        String url = String.valueOf(answer.getResponse().getRedirectedUrl());
        return new AppointmentId(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)));
    }

    private String newClient(String clinician, String start) {
        return "client=new&asked=new&firstName=Nora&lastName=Pell&phone=6195550142&email=nora@mail.example"
                + "&dateOfBirth=1990-05-04&service=individual&how=TELEHEALTH&california=yes&sms=true&video=true&pick="
                + pick(clinician, start);
    }

    private String pick(String clinician, String start) {
        return start + "|" + clinician(clinician) + "|";
    }

    private ClinicianId clinician(String slug) {
        return catalogues.current().findClinician(slug).map(Clinician::id).orElseThrow();
    }

    private MvcTestResult get(StaffMember who, String url) {
        return web.get().uri(url).with(authentication(SignedInAs.of(who))).exchange();
    }

    private MvcTestResult post(StaffMember who, String url, String form) {
        var request =
                web.post().uri(url).with(authentication(SignedInAs.of(who))).with(csrf());
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private StaffMember member(String username, String name, Role role, Optional<ClinicianId> clinician) {
        StaffId id = staff.open(username, name, "demo", Set.of(role), clinician);
        return new StaffMember(id, name, Set.of(role), clinician);
    }

    private static StaffMember nobody() {
        return new StaffMember(new StaffId(new UUID(0, 0)), "Nobody", Set.of(), Optional.empty());
    }

    private static final class SignedInAs {
        static UsernamePasswordAuthenticationToken of(StaffMember member) {
            return UsernamePasswordAuthenticationToken.authenticated(
                    member,
                    null,
                    member.roles().stream()
                            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                            .toList());
        }
    }
}
