package org.openhour.booking.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.SettableClock;

@DomainTest
@AutoConfigureMockMvc
class DeskWaitlistTest {

    private static final String PATH = "/api/v1/desk/waitlist";
    private static final String WISHES = """
            "service": "individual", "clinicians": ["maya-lindqvist"], "days": ["TUESDAY"], "from": "09:00",
            "to": "12:00", "modalities": ["TELEHEALTH"], "noticeMinutes": 60, "until": "2026-12-31"
            """;
    private static final String NORA = """
            "client": {"firstName": "Nora", "lastName": "Pell", "email": "nora@mail.example", "phone": "+16195550123",
              "dateOfBirth": "1990-05-04", "language": "en"}, "consents": {"sms": true, "email": true}
            """;

    @Autowired
    private MockMvcTester web;

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
        clock.set(Instant.parse("2026-11-30T18:00:00Z"));
    }

    @Test
    void putsOnTheListOffersByHandAndTakesOff() {
        MvcTestResult made = desk(
                HttpMethod.POST, PATH, "{" + NORA + "," + WISHES + ", \"priority\": {\"reason\": \"Twice moved\"}}");
        assertThat(made).hasStatus(201);
        String id = read(made, "$.id");
        String client = read(made, "$.client.id");
        assertThat(made).bodyJson().extractingPath("$.priority.reason").isEqualTo("Twice moved");
        assertThat(made).bodyJson().extractingPath("$.offers").asArray().isEmpty();

        String hour =
                "{\"start\": \"2026-12-01T10:00:00-08:00\", \"clinician\": \"maya-lindqvist\", \"modality\": \"TELEHEALTH\"}";
        assertThat(desk(HttpMethod.POST, PATH + "/" + id + "/offer", hour)).hasStatus(201);
        assertThat(desk(HttpMethod.POST, PATH + "/" + id + "/offer", hour))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("already-has-an-offer");
        MvcTestResult shown = desk(HttpMethod.GET, PATH + "/" + id, "");
        assertThat(shown).bodyJson().extractingPath("$.offers[0].rank").isEqualTo(1);
        assertThat(read(shown, "$.offers[0].because[0]")).isEqualTo("STAFF_PRIORITY");

        assertThat(desk(HttpMethod.DELETE, PATH + "/" + id, "")).hasStatus(204);
        assertThat(desk(HttpMethod.GET, PATH, ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(audit.ofClient(UUID.fromString(client), 20))
                .extracting(entry -> entry.entry().kind())
                .contains(RecordKind.WAITLIST)
                .hasSizeGreaterThan(4);
    }

    @Test
    void showsAClinicianThoseAloneWhoNameThem() {
        String id = read(desk(HttpMethod.POST, PATH, "{" + NORA + "," + WISHES + "}"), "$.id");
        assertThat(send(clinician("maya-lindqvist"), HttpMethod.GET, PATH, ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        StaffMember tom = clinician("tom-okafor");
        assertThat(send(tom, HttpMethod.GET, PATH, ""))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(send(tom, HttpMethod.GET, PATH + "/" + id, "")).hasStatus(404);
        assertThat(send(tom, HttpMethod.DELETE, PATH + "/" + id, "")).hasStatus(403);
    }

    @Test
    void letsNobodyWaitUntilADayThatIsOver() {
        String wish = "{" + NORA + "," + WISHES + ", \"until\": \"%s\"}";
        assertThat(desk(HttpMethod.POST, PATH, wish.formatted("2026-11-29")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("date-past");
        assertThat(desk(HttpMethod.POST, PATH, wish.formatted("2026-11-30"))).hasStatus(201);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        MvcTestResult refused = desk(
                HttpMethod.POST,
                PATH,
                "{\"service\": \"none\", \"days\": [\"SOMEDAY\"], \"from\": \"noon\", \"noticeMinutes\": -1}");
        assertThat(refused)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains("service", "days[0]", "from", "client", "consents");
    }

    @Test
    void keepsNoWaitlistForAGroup() {
        String wish = "{" + NORA + "," + WISHES.replace("individual", "group") + "}";
        for (MvcTestResult refused : List.of(open(wish), desk(HttpMethod.POST, PATH, wish))) {
            assertThat(refused).hasStatus(422).bodyJson().satisfies(body -> body.assertThat()
                    .extractingPath("$.errors[*].code")
                    .asArray()
                    .containsExactly("not-for-waitlist"));
        }
    }

    @Test
    void takesInWhoeverAsksAndAgreesToTexts() {
        assertThat(open("{" + NORA + "," + WISHES + "}")).hasStatus(201);
        assertThat(open("{" + NORA.replace("\"sms\": true", "\"sms\": false") + "," + WISHES + "}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("consents.sms");
        assertThat(open("{" + NORA.replace("1990-05-04", "2020-05-04") + "," + WISHES + "}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("guardian-required");
    }

    @Test
    @DisplayName("R-C1, R-C8: who refused before is not brought back by a word on the waitlist")
    void leavesARefusalToTheDesk() {
        String wish = "{" + NORA + "," + WISHES + "}";
        desk(HttpMethod.POST, PATH, wish.replace("\"email\": true", "\"email\": false"));
        assertThat(open(wish)).hasStatus(201);
        assertThat(jdbc.queryForList("select granted from consent where kind = 'EMAIL'", Boolean.class))
                .containsExactly(false);

        desk(HttpMethod.POST, PATH, wish.replace("\"sms\": true", "\"sms\": false"));
        assertThat(open(wish)).hasStatus(422).bodyJson().satisfies(body -> {
            body.assertThat().extractingPath("$.errors[0].field").isEqualTo("consents.sms");
            body.assertThat().extractingPath("$.errors[0].code").isEqualTo("refused-before");
        });
        assertThat(jdbc.queryForObject(
                        "select granted from consent where kind = 'SMS' order by position desc limit 1", Boolean.class))
                .isFalse();
    }

    private MvcTestResult open(String body) {
        return web.post()
                .uri("/api/v1/waitlist")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult desk(HttpMethod method, String url, String body) {
        return send(
                new StaffMember(new StaffId(new UUID(7, 1)), "Dana Vega", Set.of(Role.FRONT_DESK), Optional.empty()),
                method,
                url,
                body);
    }

    private MvcTestResult send(StaffMember who, HttpMethod method, String url, String body) {
        return web.method(method)
                .uri(url)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        who,
                        null,
                        who.roles().stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList())))
                .with(csrf())
                .exchange();
    }

    private StaffMember clinician(String slug) {
        return new StaffMember(
                new StaffId(new UUID(7, 2)),
                "Somebody Else",
                Set.of(Role.CLINICIAN),
                catalogues.current().findClinician(slug).map(Clinician::id));
    }

    private static String read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
