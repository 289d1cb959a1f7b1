package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.time.SettableClock;
import org.openhour.booking.waitlist.Offer;
import org.openhour.booking.waitlist.OfferLinks;
import org.openhour.booking.waitlist.Offered;
import org.openhour.booking.waitlist.Offers;
import org.openhour.booking.waitlist.Waitlist;
import org.openhour.booking.waitlist.WaitlistEntry;

/** The pages of those who wait, without any script. */
@Tag("database")
@SpringBootTest(properties = {"openhour.rate-limit.enabled=false", "db-scheduler.polling-interval=1h"})
@AutoConfigureMockMvc
@Import({DatabaseConfiguration.class, SitePractice.class})
class WaitlistPagesTest {

    private static int people;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SitePractice practice;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Clients clients;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Offers offers;

    @Autowired
    private OfferLinks links;

    private Visitor visitor;

    @BeforeEach
    void openThePractice() {
        practice.open(clock);
        clock.set(SitePractice.MORNING.plus(Duration.ofHours(2)));
        visitor = new Visitor(mvc);
    }

    @Test
    void putsSomebodyOnTheListAndKeepsWhatWasTyped() {
        Document times = visitor.open("/book/times?how=video&who=maya-lindqvist");
        Document form = visitor.open(times.select("a[href^=/waitlist]").attr("href"));
        assertThat(form.select("h1").text()).isEqualTo("Tell me when one opens");
        assertThat(form.text()).contains("By video with Maya Lindqvist");
        assertThat(form.select("input[type=checkbox][checked]")).isEmpty();

        Map<String, String> answers = answers();
        answers.remove("texts");
        answers.put("parts", "MORNING");
        Document again = visitor.send(form(form), answers);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(again.select("#wrong a").eachAttr("href")).containsExactly("#texts");
        assertThat(again.select("#email").val()).isEqualTo(answers.get("email"));
        assertThat(again.select("input[value=MORNING]").hasAttr("checked")).isTrue();

        Document done = visitor.send(form(again), Map.of("texts", "yes"));
        assertThat(done.select("h1").text()).isEqualTo("You’re on the list");
        WaitlistEntry entry = only();
        assertThat(entry.wishes().clinicians()).hasSize(1);
        assertThat(entry.wishes().parts()).hasSize(1);
        assertThat(clients.get(entry.client()).consents())
                .as("R-C1: asked for texts, and for nothing else")
                .extracting(Consent::kind)
                .containsExactly(Consent.Kind.SMS);
    }

    @Test
    @DisplayName("R-C1, R-C8: who refused texts before agrees to them at the desk, and is told so in both languages")
    void sendsWhoRefusedTextsBeforeToTheDesk() {
        Map<String, String> answers = answers();
        visitor.send(form(visitor.open("/waitlist?how=video")), answers);
        ClientId client = only().client();
        clients.recordConsents(client, new Consents(false, false, false, Consent.Method.VERBAL, "desk"));
        for (Map.Entry<String, String> said : Map.of(
                        "en", "told us not to text you", "es", "nos pidió que no le enviáramos")
                .entrySet()) {
            Document again = visitor.send(form(visitor.open("/waitlist?how=video&lang=" + said.getKey())), answers);
            assertThat(visitor.status()).isEqualTo(422);
            assertThat(again.select("#wrong a").eachAttr("href")).startsWith("#texts");
            assertThat(again.select("#texts-e").text()).contains(said.getValue());
            assertThat(again.select("#wrong").text()).contains("(619)");
        }
        assertThat(clients.get(client).agreesTo(Consent.Kind.SMS)).isFalse();
        assertThat(clients.get(client).agreesTo(Consent.Kind.EMAIL)).isFalse();
    }

    @Test
    void asksAGuardianToCallForAChildUnderTwelve() {
        Map<String, String> answers = answers();
        answers.put("dateOfBirth", "12/02/2015");
        Document again = visitor.send(form(visitor.open("/waitlist?how=video")), answers);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(again.select("#wrong").text()).contains("parent or guardian", "(619)");
    }

    @Test
    void offersNoWaitlistForAGroup() {
        practice.giveOutOnline("group", true);
        try {
            Document times = visitor.open("/book/times?service=group");
            assertThat(times.text()).contains("None of these work?", "(619)");
            assertThat(times.select("a[href^=/waitlist]")).isEmpty();
            Element form = form(visitor.open("/waitlist?how=video"));
            form.append("<input type=hidden name=service value=group>");
            for (Document instead : List.of(visitor.open("/waitlist?service=group"), visitor.send(form, answers()))) {
                assertThat(instead.text()).contains("None of these work?");
                assertThat(instead.select("form[action=/waitlist]")).isEmpty();
            }
            assertThat(entries()).isEmpty();
        } finally {
            practice.giveOutOnline("group", false);
        }
    }

    @Test
    void takesAnHourByItsLinkAndTellsTheOthersKindly() {
        String mine = offered();
        String before = practice.everything();
        Document page = new Visitor(mvc).open(mine);
        for (int i = 0; i < 5; i++) {
            new Visitor(mvc).open(mine);
        }
        assertThat(practice.everything()).as("R-B9").isEqualTo(before);
        assertThat(page.text())
                .contains("A time is open", "9:00", "Pacific", "You can take it until")
                .doesNotContain("Lindqvist", "Nora", "Pell");
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.title()).isEqualTo("An open time");

        ClientId taker = entries().get(0).client();
        Element take = take(page, mine);
        Document unanswered = visitor.send(take, Map.of());
        assertThat(unanswered.select("#wrong a").attr("href")).isEqualTo("#california");
        assertThat(unanswered.select("#california-e").text()).isEqualTo("Choose yes or no.");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.send(take, Map.of("california", "no")).text()).contains("while you are in California");
        Document booked = visitor.send(take, Map.of("california", "yes"));
        assertThat(booked.select("h1").text()).isEqualTo("You’re booked");
        assertThat(clients.get(taker).consentTo(Consent.Kind.EMAIL))
                .as("never asked")
                .isEmpty();
        assertThat(new Visitor(mvc).open(mine).select("h1").text()).isEqualTo("This time is yours");

        String other = other(mine);
        assertThat(new Visitor(mvc).open(other).text())
                .contains("This time has just gone", "You keep your place on the list");
        Visitor late = new Visitor(mvc);
        assertThat(late.send(take.attr("action", other), Map.of("california", "yes"))
                        .text())
                .contains("This time has just gone");
    }

    @Test
    void letsAnHourGoAndKeepsOrLeavesThePlace() {
        String mine = offered();
        Document kept = visitor.press(
                visitor.open(mine).select("form[action$=/decline] button").get(0));
        assertThat(kept.text()).contains("You keep your place on the list");
        assertThat(visitor.open(mine).text()).contains("This offer is over");
        Document left = visitor.press(
                visitor.open(other(mine)).select("form[action$=/leave] button").get(0));
        assertThat(left.select("h1").text()).isEqualTo("You’re off the list");
        assertThat(waitlist.waiting(Optional.empty(), 0, 10).getTotalElements()).isEqualTo(1);
    }

    @Test
    void speaksSpanishAndNeedsNoLooserPolicy() {
        String mine = offered();
        for (String url : List.of("/waitlist?how=video&lang=es", mine + "?lang=es", "/waitlist/done?lang=es")) {
            Document page = visitor.open(url);
            assertThat(page.select("html").attr("lang")).isEqualTo("es");
            assertThat(page.text()).as(url).doesNotContain("??");
            assertThat(page.select("[style], style, script:not([src]), [onclick], img"))
                    .as(url)
                    .isEmpty();
            assertThat(page.select("use").eachAttr("href")).as(url).allMatch(icon -> !page.select("symbol" + icon)
                    .isEmpty());
        }
        visitor.open("/offer/unknown");
        assertThat(visitor.status()).isEqualTo(404);
    }

    /** Two wait for Maya's nine o'clock on Wednesday, which somebody books and cancels; the link of the first of them. */
    private String offered() {
        Document times = visitor.open("/book/times?how=video&who=maya-lindqvist&day=2026-12-02");
        Element nine = times.select(".slot").stream()
                .filter(slot -> slot.val().endsWith("T09:00"))
                .findFirst()
                .orElseThrow();
        Document details = visitor.press(nine);
        Document booked =
                visitor.send(Objects.requireNonNull(details.selectFirst("form[action=/book/details]")), answers());
        String manage = booked.select("a.btn:not(.p)").attr("href");
        for (int i = 0; i < 2; i++) {
            Visitor waiting = new Visitor(mvc);
            Map<String, String> answers = answers();
            answers.put("parts", "MORNING");
            waiting.send(form(waiting.open("/waitlist?how=video&who=maya-lindqvist")), answers);
        }
        visitor.press(visitor.open(manage + "/cancel").select(".btn.no").get(0));
        Awaitility.await().until(() -> entries().stream()
                .noneMatch(entry -> offers.to(entry.id()).isEmpty()));
        visitor = new Visitor(mvc);
        return link(entries().get(0));
    }

    private String other(String mine) {
        return entries().stream()
                .map(this::link)
                .filter(link -> !link.equals(mine))
                .findFirst()
                .orElseGet(() -> link(entries().get(0)));
    }

    private String link(WaitlistEntry entry) {
        Offer offer =
                offers.to(entry.id()).stream().map(Offered::offer).findFirst().orElseThrow();
        return links.urlOf(offer.id()).getPath();
    }

    private WaitlistEntry only() {
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }

    private List<WaitlistEntry> entries() {
        return waitlist.waiting(Optional.empty(), 0, 10).getContent();
    }

    private static Element take(Document page, String link) {
        return Objects.requireNonNull(page.selectFirst("form[action=" + link + "]"));
    }

    private static Element form(Document page) {
        return Objects.requireNonNull(page.selectFirst("form[action=/waitlist]"));
    }

    private static Map<String, String> answers() {
        people++;
        Map<String, String> answers = new HashMap<>();
        answers.put("firstName", "Nora");
        answers.put("lastName", "Pell");
        answers.put("phone", "(619) 555-" + (3000 + people));
        answers.put("email", "waits" + people + "@mail.example");
        answers.put("dateOfBirth", "05 / 04 / 1990");
        answers.put("language", "en");
        answers.put("california", "yes");
        answers.put("texts", "yes");
        return answers;
    }
}
