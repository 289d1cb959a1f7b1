package org.openhour.booking.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Candidates;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.NotGivenOut;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.SettableClock;

@Tag("database")
@SpringBootTest(
        properties = {
            "openhour.demo.password=demo",
            "openhour.demo.bookings=false",
            "openhour.appointments.hold-sweep=1h",
            "openhour.outside.calendar-domain=practice.example",
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("local")
@Import(DatabaseConfiguration.class)
class OutsideCalendarsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T16:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDateTime TEN = TUESDAY.atTime(10, 0);
    private static final String MAYAS = "/api/v1/desk/clinicians/maya-lindqvist/outside-calendar";

    private final SampleServer server = new SampleServer();

    @Autowired
    private OutsideCalendars calendars;

    @Autowired
    private Reading reading;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private Availability availability;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester web;

    private ClinicianId maya = new ClinicianId(new UUID(0, 0));

    @BeforeEach
    void startOnAnEmptyMonday() {
        clock.set(NOW);
        for (String table : List.of("outside_calendar", "day_page", "appointment", "hold")) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("delete from scheduled_tasks where task_name = 'read-outside-calendar'");
        maya = clinician("maya-lindqvist");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hidesTheSlotsOfABusyTimeAndGivesThemBackWhenItIsGone() {
        List<LocalDateTime> before = openOnline();
        assertThat(before).contains(TEN);

        serveBusyFromTenToEleven();
        read();
        assertThat(openOnline())
                .isNotEmpty()
                .doesNotContain(TEN)
                .isSubsetOf(before)
                .allMatch(start -> start.isBefore(TEN) || !start.isBefore(TEN.plusHours(1)));

        server.serves(SampleCalendar.empty().text(), "\"two\"");
        reading.of(maya);
        assertThat(openOnline()).isEqualTo(before);
    }

    @Test
    void refusesABusyTimeOnlineAsOutsideHoursAndLetsTheDeskBookOverIt() {
        serveBusyFromTenToEleven();
        read();

        assertThat(candidates(Channel.ONLINE).refusal()).contains(NotGivenOut.BUSY_OUTSIDE);
        assertThat(candidates(Channel.OWN_APPOINTMENT).refusal()).contains(NotGivenOut.BUSY_OUTSIDE);
        assertThat(candidates(Channel.DESK).all()).hasSize(1);
        assertThat(hold("2026-12-01T10:00:00-08:00"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("outside-hours");
        assertThat(hold("2026-12-01T13:00:00-08:00")).hasStatus(201);
    }

    @Test
    void doesNotReadBackOurOwnAppointments() {
        List<LocalDateTime> before = openOnline();
        server.serves(
                SampleCalendar.with("UID:4711@practice.example", "DTSTART:20261201T180000Z", "DURATION:PT1H")
                        .text(),
                "\"one\"");
        read();
        assertThat(openOnline()).isEqualTo(before);
    }

    @Test
    void keepsTheLastGoodCopyWhateverFailsAndSaysSinceWhen() {
        serveBusyFromTenToEleven();
        read();

        Optional<Instant> lastGood = calendar().lastSucceeded();

        clock.set(NOW.plus(Duration.ofMinutes(15)));
        server.answers(500);
        reading.of(maya);
        assertThat(openOnline()).doesNotContain(TEN);
        assertThat(calendar().failure()).contains(Failure.SERVER_FAILED);
        assertThat(calendar().staleSince()).isPresent().isEqualTo(lastGood);

        server.serves("<!doctype html>", "\"page\"");
        reading.of(maya);
        assertThat(openOnline()).doesNotContain(TEN);
        assertThat(calendar().failure()).contains(Failure.NOT_A_CALENDAR);
        assertThat(calendar().staleSince()).isEqualTo(lastGood);

        serveBusyFromTenToEleven();
        reading.of(maya);
        assertThat(calendar().failure()).isEmpty();
        assertThat(calendar().staleSince()).isEmpty();
    }

    @Test
    void asksOnlyWhetherItHasChangedUntilTheWindowHasMovedOn() {
        serveBusyFromTenToEleven();
        read();
        reading.of(maya);
        assertThat(server.requests().get(1).getFirst("If-None-Match")).isEqualTo("\"one\"");
        assertThat(calendar().failure()).isEmpty();
        assertThat(openOnline()).doesNotContain(TEN);

        clock.set(NOW.plus(Duration.ofDays(8)));
        reading.of(maya);
        assertThat(server.requests().get(2)).doesNotContainKey("If-None-Match");
        assertThat(calendar().busyUntil()).contains(TUESDAY.plusDays(407));
    }

    @Test
    void writesOnlyTheDaysThatDiffer() {
        serveBusyFromTenToEleven();
        read();
        long version = version(TUESDAY);
        server.serves(
                SampleCalendar.with("DTSTART:20261201T180000Z", "DURATION:PT1H")
                        .and("DTSTART:20261202T180000Z", "DURATION:PT1H")
                        .text(),
                "\"two\"");
        reading.of(maya);
        assertThat(version(TUESDAY)).isEqualTo(version);
        assertThat(jdbc.queryForObject("select count(*) from day_page", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void queuesWhatIsDueOnceAndReadsNothingThatIsNoLongerFollowed() {
        calendars.follow(maya, server.address());
        calendars.queueDue();
        assertThat(waiting()).isEqualTo(1);
        calendars.forget(maya);
        reading.of(maya);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void isReadInTheBackgroundSoonAfterItWasGiven() throws InterruptedException {
        serveBusyFromTenToEleven();
        calendars.follow(maya, server.address());
        scheduler.triggerCheckForDueExecutions();
        assertThat(server.isAsked()).isTrue();
    }

    @Test
    void forgetsTheCalendarOfWhoeverIsNoLongerWithThePractice() {
        ClinicianId gone = new ClinicianId(new UUID(0, 9));
        calendars.follow(gone, server.address());
        reading.of(gone);
        assertThat(calendars.find(gone)).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void forgetsBusyTimesTogetherWithTheAddress() {
        List<LocalDateTime> before = openOnline();
        serveBusyFromTenToEleven();
        read();
        assertThat(call(HttpMethod.DELETE, MAYAS, mayaHerself(), "")).hasStatus(204);
        assertThat(openOnline()).isEqualTo(before);
        assertThat(call(HttpMethod.GET, MAYAS, mayaHerself(), "")).hasStatus(404);
    }

    @Test
    void tellsTheClinicianAndAdministratorsHowItGoesButNobodyTheAddress() {
        String body = "{\"address\": \"" + server.address() + "\"}";
        assertThat(call(HttpMethod.PUT, MAYAS, mayaHerself(), body)).hasStatus(200);
        serveBusyFromTenToEleven();
        reading.of(maya);

        MvcTestResult shown = call(HttpMethod.GET, MAYAS, member(Role.ADMIN, Optional.empty()), "");
        assertThat(shown).hasStatus(200).bodyText().doesNotContain("4711");
        assertThat(shown).bodyJson().extractingPath("$.host").isEqualTo("127.0.0.1");
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.lastSucceededAt")
                .asString()
                .startsWith("2026-11-30T08:")
                .endsWith("-08:00");
        assertThat(shown).bodyJson().extractingPath("$.busyUntil").isEqualTo("2028-01-04");
        assertThat(shown).bodyJson().doesNotHavePath("$.staleSince");
        assertThat(call(HttpMethod.POST, MAYAS + "/refresh", mayaHerself(), "")).hasStatus(202);
        assertThat(jdbc.queryForList("select reason from audit where reason like '%4711%'"))
                .isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        for (StaffMember other : List.of(
                member(Role.FRONT_DESK, Optional.empty()),
                member(Role.CLINICIAN, Optional.of(clinician("elena-ruiz"))))) {
            for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE)) {
                assertThat(call(method, MAYAS, other, "{\"address\": \"https://calendar.example/a.ics\"}"))
                        .hasStatus(403);
            }
        }
        assertThat(calendars.find(maya)).isEmpty();
    }

    @Test
    void namesTheFieldThatCannotBeUsed() {
        assertRefused("{}", "required");
        assertRefused("{\"address\": \"my calendar\"}", "address-malformed");
        assertRefused("{\"address\": \"http://calendar.example/a.ics\"}", "address-not-https");
        assertRefused("{\"address\": \"https://10.0.0.1/a.ics\"}", "address-not-public");
    }

    @Test
    void putsACalendarOnTheWorklistThatCouldNotBeReadForADay() {
        serveBusyFromTenToEleven();
        read();
        server.answers(404);
        reading.of(maya);
        assertThat(worklist()).bodyText().doesNotContain("OUTSIDE_CALENDAR_STALE");

        clock.set(NOW.plus(Duration.ofHours(25)));
        assertThat(worklist())
                .bodyJson()
                .extractingPath("$[?(@.kind == 'OUTSIDE_CALENDAR_STALE')].reason")
                .asArray()
                .containsExactly("REFUSED");
        assertThat(worklist())
                .bodyJson()
                .extractingPath("$[?(@.kind == 'OUTSIDE_CALENDAR_STALE')].clinician")
                .asArray()
                .containsExactly("maya-lindqvist");
    }

    private void serveBusyFromTenToEleven() {
        server.serves(
                SampleCalendar.with("SUMMARY:Dentist", "DTSTART:20261201T180000Z", "DURATION:PT1H")
                        .text(),
                "\"one\"");
    }

    private void read() {
        calendars.follow(maya, server.address());
        reading.of(maya);
    }

    private OutsideCalendar calendar() {
        return calendars.find(maya).orElseThrow();
    }

    private List<LocalDateTime> openOnline() {
        SlotQuery query = SlotQuery.anyone(consultation(), Modality.TELEHEALTH, TUESDAY, TUESDAY)
                .with(Set.of(maya));
        return availability.search(query).slots().stream()
                .map(slot -> slot.span().start())
                .toList();
    }

    private Candidates candidates(Channel channel) {
        return availability.candidates(
                new WantedSession(consultation(), Modality.TELEHEALTH, TEN, Optional.of(maya), Optional.empty()),
                channel);
    }

    private MvcTestResult hold(String start) {
        return web.post()
                .uri("/api/v1/holds")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"service": "consultation", "modality": "TELEHEALTH", "start": "%s",
                         "clinician": "maya-lindqvist"}""".formatted(start))
                .exchange();
    }

    private MvcTestResult worklist() {
        return call(HttpMethod.GET, "/api/v1/desk/worklist", member(Role.FRONT_DESK, Optional.empty()), "");
    }

    private void assertRefused(String body, String code) {
        MvcTestResult answer = call(HttpMethod.PUT, MAYAS, mayaHerself(), body);
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("address");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    private MvcTestResult call(HttpMethod method, String url, StaffMember who, String body) {
        return web.method(method)
                .uri(url)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        who,
                        null,
                        who.roles().stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList())))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private StaffMember mayaHerself() {
        return member(Role.CLINICIAN, Optional.of(maya));
    }

    private static StaffMember member(Role role, Optional<ClinicianId> clinician) {
        return new StaffMember(new StaffId(new UUID(0, 7)), "Somebody", Set.of(role), clinician);
    }

    private ServiceId consultation() {
        return catalogues
                .current()
                .findService("consultation")
                .map(ServiceOffering::id)
                .orElseThrow();
    }

    private ClinicianId clinician(String slug) {
        return catalogues.current().findClinician(slug).map(Clinician::id).orElseThrow();
    }

    private long version(LocalDate day) {
        return Optional.ofNullable(
                        jdbc.queryForObject("select max(version) from day_page where day = ?", Long.class, day))
                .orElseThrow();
    }

    private int waiting() {
        return jdbc.queryForList("select task_instance from scheduled_tasks where task_name = 'read-outside-calendar'")
                .size();
    }
}
