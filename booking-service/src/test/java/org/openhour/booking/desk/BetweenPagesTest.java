package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.feedback.NoteId;
import org.openhour.booking.feedback.NoteLinks;
import org.openhour.booking.feedback.Notes;
import org.openhour.booking.feedback.PulseAnswer;
import org.openhour.booking.feedback.SampleSession;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.SettableClock;

/** The part of a client's record that is between them and their clinician. */
@DomainTest
@AutoConfigureMockMvc
class BetweenPagesTest {

    private static final String NUDGE =
            "revision=%d&text=Walk before the phone&days=MONDAY&days=FRIDAY&time=08:30&from=2026-12-01&until=2027-01-31";

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
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void switchesOnWithTheClientAloneAndReadsWhatTheySaid() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora");
        String record = record(session);
        StaffMember elena = clinician("elena-ruiz");
        assertThat(card(elena, record)).contains("Between sessions", "Off").doesNotContain("end all");

        MvcTestResult without = post(elena, record + "/between/pulse", "revision=0&on=true");
        assertThat(without).hasStatus(422);
        assertThat(page(without).select("[role=alert]").text()).contains("has not agreed to");
        assertThat(post(elena, record + "/between/pulse", "revision=0&on=true&agreed=true"))
                .hasStatus3xxRedirection();
        assertThat(card(elena, record)).contains("On", "After each session the client is asked", "end all");

        sessions().hold(session);
        notes.answer(token(), new PulseAnswer(Optional.of("being <heard>"), Optional.of("the noise")));
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        assertThat(card(elena, record)).contains("Helped: being <heard>", "Did not: the noise");
    }

    @Test
    void agreesOnNudgesAndKeepsWhatWasTypedWrong() {
        String record = record(sessions().book("2026-12-01T10:00", "Nora"));
        StaffMember elena = clinician("elena-ruiz");
        MvcTestResult quiet =
                post(elena, record + "/between/nudges", NUDGE.formatted(0).replace("08:30", "22:00") + "&agreed=true");
        assertThat(quiet).hasStatus(422);
        assertThat(page(quiet).select("#nudge-text").val()).isEqualTo("Walk before the phone");
        assertThat(page(quiet).select("input[name=days][checked]").eachAttr("value"))
                .containsExactly("MONDAY", "FRIDAY");

        assertThat(post(elena, record + "/between/nudges", NUDGE.formatted(0))).hasStatus(422);
        assertThat(post(elena, record + "/between/nudges", NUDGE.formatted(0) + "&agreed=true"))
                .hasStatus3xxRedirection();
        assertThat(card(elena, record)).contains("Walk before the phone", "Mon, Fri at 8:30");
        assertThat(post(elena, record + "/between/nudges/0/end", "revision=0")).hasStatus(412);
        assertThat(post(elena, record + "/between/nudges/0/end", "revision=1")).hasStatus3xxRedirection();
        assertThat(card(elena, record)).doesNotContain("Walk before the phone");
    }

    @Test
    @DisplayName("R-B5: the front desk sees that something is on and can end it, and reads nothing of it")
    void letsTheFrontDeskEndItAndReadNothing() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora");
        String record = record(session);
        StaffMember elena = clinician("elena-ruiz");
        post(elena, record + "/between/pulse", "revision=0&on=true&agreed=true");
        post(elena, record + "/between/nudges", NUDGE.formatted(1) + "&agreed=true");
        sessions().hold(session);
        notes.answer(token(), new PulseAnswer(Optional.of("being heard"), Optional.empty()));
        clock.set(clock.instant().plus(Duration.ofHours(2)));

        StaffMember dana =
                new StaffMember(new StaffId(new UUID(7, 1)), "Dana Vega", Set.of(Role.FRONT_DESK), Optional.empty());
        assertThat(card(dana, record)).contains("On", "end all").doesNotContain("heard", "Walk", "asked what");
        assertThat(post(dana, record + "/between/pulse", "revision=2&on=false")).hasStatus(404);
        assertThat(post(dana, record + "/between/nudges/0/end", "revision=2")).hasStatus(404);
        assertThat(post(dana, record + "/between/stop", "x=y")).hasStatus3xxRedirection();
        assertThat(card(elena, record)).contains("Off");
        assertThat(post(clinician("maya-lindqvist"), record + "/between/stop", "x=y"))
                .hasStatus(404);
    }

    private String card(StaffMember who, String record) {
        MvcTestResult shown =
                web.get().uri(record).with(authentication(as(who))).exchange();
        assertThat(shown).hasStatusOk();
        assertThat(page(shown).select("[style], script:not([src])")).isEmpty();
        return page(shown).select("#between").text();
    }

    private MvcTestResult post(StaffMember who, String url, String form) {
        var request = web.post().uri(url).with(authentication(as(who))).with(csrf());
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private static UsernamePasswordAuthenticationToken as(StaffMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(
                member,
                null,
                member.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }

    private StaffMember clinician(String slug) {
        Clinician found = catalogues.current().findClinician(slug).orElseThrow();
        return new StaffMember(
                new StaffId(new UUID(7, 2)), found.name(), Set.of(Role.CLINICIAN), Optional.of(found.id()));
    }

    private String record(AppointmentId session) {
        return "/desk/clients/" + sessions().clientsOf(session).get(0);
    }

    private SampleSession sessions() {
        return new SampleSession(booking, appointments, catalogues, clock);
    }

    private String token() {
        List<byte[]> ids = jdbc.queryForList("select id from note where kind = 'PULSE'", byte[].class);
        String path = links.urlOf(notes.find(new NoteId(UuidCreator.fromBytes(ids.get(0))))
                        .orElseThrow())
                .getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
