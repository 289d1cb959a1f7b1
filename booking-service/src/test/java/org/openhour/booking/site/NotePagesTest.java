package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.feedback.Agreement;
import org.openhour.booking.feedback.Agreements;
import org.openhour.booking.feedback.NoteId;
import org.openhour.booking.feedback.NoteLinks;
import org.openhour.booking.feedback.Notes;
import org.openhour.booking.feedback.Rhythm;
import org.openhour.booking.feedback.SampleSession;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.time.SettableClock;

/** What is behind the links between sessions, without any script and for nobody to learn whose it is. */
@DomainTest
@AutoConfigureMockMvc
class NotePagesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Agreements agreements;

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
    @DisplayName("R-B9: opening the page changes nothing, and neither it nor its title says whose it is")
    void asksTwoQuestionsAndShowsNobodysName() {
        String link = pulse();
        String before = rows();
        Document page = visitor().open(link);
        for (int i = 0; i < 3; i++) {
            visitor().open(link + "?said=thanks");
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(page.title()).isEqualTo("Two questions");
        assertThat(page.select("textarea")).hasSize(2);
        assertThat(page.text())
                .contains("What helped?", "You can answer through Monday, December 7")
                .doesNotContain("Nora", "Pell", "Ruiz");
    }

    @Test
    void keepsWhatIsSaidAndShowsItToNobodyWhoOpensTheLinkAgain() {
        String link = pulse();
        Visitor visitor = visitor();
        Element form = form(visitor.open(link));
        Document again = visitor.send(form, Map.of("helped", " ", "didNot", ""));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(again.select("#wrong a").attr("href")).isEqualTo("#helped");
        Document tooLong = visitor.send(form, Map.of("helped", "being heard", "didNot", "x".repeat(1001)));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(tooLong.select("#didNot-e").text()).contains("1,000");
        assertThat(tooLong.select("#helped").text()).isEqualTo("being heard");

        Document thanks = visitor.send(form, Map.of("helped", "being heard\r\nand time", "didNot", ""));
        assertThat(thanks.select("h1").text()).isEqualTo("Thank you");
        assertThat(visitor.seen()).noneMatch(url -> url.contains("heard"));
        assertThat(jdbc.queryForMap("select helped, did_not from note"))
                .containsEntry("helped", "being heard\nand time")
                .containsEntry("did_not", null);
        Document later = visitor().open(link);
        assertThat(later.text()).contains("You have answered already").doesNotContain("heard");
        visitor.send(form(later), Map.of("didNot", "the noise"));
        assertThat(jdbc.queryForMap("select helped, did_not from note"))
                .containsEntry("helped", null)
                .containsEntry("did_not", "the noise");
    }

    @Test
    @DisplayName("R-B4: a nudge's words are on its page alone, and pressing Done is what says that it is done")
    void showsANudgeAndTakesThatItIsDone() {
        String link = nudge();
        String before = rows();
        Visitor visitor = visitor();
        Document page = visitor.open(link);
        assertThat(rows()).isEqualTo(before);
        assertThat(page.title()).isEqualTo("A note");
        assertThat(page.text()).contains("Walk <before> the phone", "Done").doesNotContain("Nora", "Pell");
        Document done = visitor.press(page.select("form button").get(0));
        assertThat(done.text()).contains("That is noted");
        assertThat(done.select("form")).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from note where done_at is not null", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void saysKindlyThatALinkIsNotValidAndKeepsNothingInTheBrowser() {
        String link = pulse();
        Visitor visitor = visitor();
        visitor.open(link);
        assertThat(visitor.header("Cache-Control")).contains("no-store");
        assertThat(visitor.header("Referrer-Policy")).isEqualTo("no-referrer");
        for (String dead : List.of("/feedback/unknown", "/note/unknown", link.replace("feedback", "note"))) {
            Document page = visitor.open(dead);
            assertThat(visitor.status()).as(dead).isEqualTo(404);
            assertThat(page.select("h1").text()).isEqualTo("This link does not work any more");
        }
    }

    @Test
    void speaksSpanishAndNeedsNoLooserPolicy() {
        String pulse = pulse();
        visitor().send(form(visitor().open(pulse)), Map.of("helped", "x"));
        for (String url : List.of(pulse, pulse + "?said=thanks", nudge())) {
            Document page = visitor().open(url + (url.contains("?") ? "&" : "?") + "lang=es");
            assertThat(page.select("html").attr("lang")).isEqualTo("es");
            assertThat(page.text()).as(url).doesNotContain("??");
            assertThat(page.select("[style], style, script:not([src]), [onclick], img"))
                    .as(url)
                    .isEmpty();
            assertThat(page.select("use").eachAttr("href")).as(url).allMatch(icon -> !page.select("symbol" + icon)
                    .isEmpty());
        }
    }

    private Visitor visitor() {
        return new Visitor(mvc);
    }

    private static Element form(Document page) {
        return Objects.requireNonNull(page.selectFirst("form[action^=/feedback/]"));
    }

    private String pulse() {
        SampleSession sessions = new SampleSession(booking, appointments, catalogues, clock);
        AppointmentId session = sessions.book("2026-12-01T10:00", "Nora");
        agree(sessions.clientsOf(session).get(0), new Agreement(true, List.of(), true));
        sessions.hold(session);
        return link("PULSE");
    }

    private String nudge() {
        SampleSession sessions = new SampleSession(booking, appointments, catalogues, clock);
        AppointmentId session = sessions.book("2026-12-03T10:00", "Nora");
        Rhythm daily = new Rhythm(EnumSet.allOf(DayOfWeek.class), LocalTime.of(15, 0), TODAY, TODAY.plusDays(1));
        agree(
                sessions.clientsOf(session).get(0),
                new Agreement(true, List.of(new Agreement.Wording("Walk <before> the phone", daily)), true));
        return link("NUDGE");
    }

    private void agree(ClientId client, Agreement agreement) {
        agreements.change(client, agreement, TODAY, OptionalInt.empty(), new StaffId(new UUID(7, 7)));
    }

    private String link(String kind) {
        byte[] id = jdbc.queryForObject("select id from note where kind = ? limit 1", byte[].class, kind);
        return links.urlOf(notes.find(new NoteId(UuidCreator.fromBytes(id))).orElseThrow())
                .getPath();
    }

    private String rows() {
        return jdbc.queryForList(
                        "select hex(id), revision, helped, did_not, answered_at, done_at from note order by id")
                .toString();
    }
}
