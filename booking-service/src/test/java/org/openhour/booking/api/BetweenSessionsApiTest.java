package org.openhour.booking.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.feedback.Note;
import org.openhour.booking.feedback.NoteId;
import org.openhour.booking.feedback.NoteLinks;
import org.openhour.booking.feedback.Notes;
import org.openhour.booking.feedback.PulseAnswer;
import org.openhour.booking.feedback.SampleSession;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.Role;
import org.openhour.booking.time.SettableClock;

/** What a client is sent between sessions, through the API: whose it is to change, to read and to end. */
@DomainTest
@AutoConfigureMockMvc
class BetweenSessionsApiTest {

    private static final String ON = """
            {"pulse": true, "agreedWithClient": true, "nudges": [{"text": "Walk before the phone",
             "weekdays": ["MONDAY", "THURSDAY"], "time": "08:30", "from": "2026-12-01", "until": "2027-01-31"}]}""";
    private static final String OFF = "{\"pulse\": false, \"nudges\": []}";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Notes notes;

    @Autowired
    private NoteLinks links;

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private Audit audit;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void switchesOnAndTakesItBackAsItWasSent() {
        String path = path(client(booked()));
        assertThat(elena(HttpMethod.GET, path, "").body().path("pulse").asBoolean())
                .isFalse();
        PracticeDesk.Answer on = elena(HttpMethod.PUT, path, ON);
        assertThat(on.status()).as(on.body().toString()).isEqualTo(200);
        assertThat(on.body().path("revision").asInt()).isEqualTo(1);
        assertThat(on.body().at("/nudges/0/weekdays/1").asString()).isEqualTo("THURSDAY");
        assertThat(on.body().path("switchedAt").asString()).isNotEmpty();
        PracticeDesk.Answer again = elena(HttpMethod.GET, path, "");
        assertThat(again.body().path("nudges")).isEqualTo(on.body().path("nudges"));
        assertThat(elena(HttpMethod.PUT, path, OFF).body().path("nudges").size())
                .isZero();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        String path = path(client(booked()));
        String bad = ON.replace("true, \"nudges\"", "\"yes\", \"nudges\"")
                .replace("08:30", "22:00")
                .replace("[\"MONDAY\", \"THURSDAY\"]", "[]")
                .replace("2027-01-31", "2027-12-31")
                .replace("\"text\"", "\"note\"");
        assertThat(elena(HttpMethod.PUT, path, bad).errors())
                .containsExactlyInAnyOrder(
                        "agreedWithClient truth-invalid",
                        "nudges[0].note field-unknown",
                        "nudges[0].text required",
                        "nudges[0].weekdays required",
                        "nudges[0].time quiet-hours");
        assertThat(elena(HttpMethod.PUT, path, ON.replace("2027-01-31", "2027-12-31"))
                        .errors())
                .containsExactly("nudges[0].until range-invalid");
        assertThat(elena(HttpMethod.PUT, path, ON.replace("\"agreedWithClient\": true", "\"agreedWithClient\": false"))
                        .errors())
                .containsExactly("agreedWithClient agreement-needed");
        assertThat(elena(HttpMethod.PUT, path, "{\"pulse\": true}").errors()).containsExactly("nudges required");
    }

    @Test
    @DisplayName("R-B5: the clinician of the client and administrators read, the front desk can but end all of it")
    void isForTheClinicianAlone() {
        AppointmentId session = booked();
        ClientId nora = client(session);
        elena(HttpMethod.PUT, path(nora), ON);
        sessions().hold(session);
        answer(new PulseAnswer(Optional.of("being heard"), Optional.empty()));
        clock.set(clock.instant().plus(Duration.ofHours(2)));

        PracticeDesk.Answer pulses = elena(HttpMethod.GET, "/clients/" + nora + "/pulses", "");
        assertThat(pulses.body().at("/0/helped").asString()).isEqualTo("being heard");
        assertThat(pulses.body().at("/0/appointment").asString()).isEqualTo(session.toString());
        assertThat(desk().get("/clients/" + nora + "/pulses")
                        .body()
                        .at("/0/helped")
                        .asString())
                .isEqualTo("being heard");
        for (String path : new String[] {"/clients/" + nora + "/pulses", path(nora)}) {
            assertThat(desk().as(clinician("maya-lindqvist"), HttpMethod.GET, path, "")
                            .status())
                    .isEqualTo(404);
            PracticeDesk.Answer front = desk().as(Role.FRONT_DESK, HttpMethod.GET, path, "");
            assertThat(front.status()).isEqualTo(403);
            assertThat(front.body().toString()).doesNotContain("heard", "Walk");
        }
        assertThat(desk().as(Role.FRONT_DESK, HttpMethod.PUT, path(nora), OFF).status())
                .isEqualTo(403);
        assertThat(desk().as(Role.FRONT_DESK, HttpMethod.DELETE, path(nora), "").status())
                .isEqualTo(204);
        assertThat(elena(HttpMethod.GET, path(nora), "").body().path("pulse").asBoolean())
                .isFalse();
        assertThat(audit.ofClient(nora.value(), 20))
                .filteredOn(entry -> entry.entry().kind() == RecordKind.FEEDBACK)
                .extracting(entry -> entry.entry().action())
                .contains(AuditAction.VIEWED, AuditAction.CHANGED, AuditAction.DELETED);
    }

    private void answer(PulseAnswer answer) {
        NoteId id = new NoteId(
                UuidCreator.fromBytes(jdbc.queryForObject("select id from note where kind = 'PULSE'", byte[].class)));
        Note note = notes.find(id).orElseThrow();
        String path = links.urlOf(note).getPath();
        notes.answer(path.substring(path.lastIndexOf('/') + 1), answer);
    }

    private PracticeDesk desk() {
        return new PracticeDesk(web);
    }

    private PracticeDesk.Answer elena(HttpMethod method, String path, String body) {
        return desk().as(clinician("elena-ruiz"), method, path, body);
    }

    private ClinicianId clinician(String slug) {
        return catalogues.current().findClinician(slug).map(Clinician::id).orElseThrow();
    }

    private SampleSession sessions() {
        return new SampleSession(booking, appointments, catalogues, clock);
    }

    private AppointmentId booked() {
        return sessions().book("2026-12-01T10:00", "Nora");
    }

    private ClientId client(AppointmentId session) {
        return sessions().clientsOf(session).get(0);
    }

    private static String path(ClientId client) {
        return "/clients/" + client + "/between-sessions";
    }
}
