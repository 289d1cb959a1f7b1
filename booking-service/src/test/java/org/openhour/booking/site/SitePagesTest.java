package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.time.SettableClock;

/** The public pages without any script. */
@SpringBootTest(properties = {"openhour.rate-limit.enabled=false", "db-scheduler.polling-interval=1h"})
@AutoConfigureMockMvc
@Import({DatabaseConfiguration.class, SitePractice.class})
class SitePagesTest {

    private static int people;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SitePractice practice;

    @Autowired
    private SettableClock clock;

    private Visitor visitor;

    @BeforeEach
    void openThePractice() {
        practice.open(clock);
        visitor = new Visitor(mvc);
    }

    @Test
    void booksAFirstTalkInThreeStepsWithoutAScript() {
        Document home = visitor.open("/");
        assertThat(home.select("h1").text()).contains("free 15-minute talk");
        assertThat(home.select("h2").eachText()).contains("Next open", "Who you might meet");
        assertThat(home.text()).contains("Supervised by Elena Ruiz");

        Document how = visitor.open(home.select("a.btn.p").attr("href"));
        assertThat(how.select("input[name=who]").eachAttr("value")).contains("", "maya-lindqvist");
        Document times = visitor.open("/book/times?how=video&who=");
        assertThat(times.select(".day")).isNotEmpty();
        assertThat(times.select(".slot").get(0).wholeText()).isEqualTo("8:00\u00a0AM");

        Document details = visitor.press(times.select(".slot").get(4));
        assertThat(details.select(".hero").text()).contains("9:00", "Held for you until", "No rush");
        assertThat(details.select("input[name=california][checked], input[type=checkbox][checked]:not(#invite)"))
                .isEmpty();

        Map<String, String> answers = answers();
        Document booked = visitor.send(form(details), answers);
        assertThat(booked.select("h1").text()).isEqualTo("You’re booked");
        assertThat(booked.text()).contains(answers.get("email"), "9:00", "Pacific", "You’ll meet", "Be open.");
        assertThat(booked.select("a[href=tel:988]")).hasSize(1);
        assertThat(visitor.header("Cache-Control")).contains("no-store");

        visitor.forget(PrivateCookie.BOOKED_NAME);
        assertThat(visitor.open(ConfirmedPage.PATH).text()).doesNotContain(answers.get("email"));
    }

    @Test
    @DisplayName(
            "R-C8: the invitation is theirs to choose, and one that was refused before stays so until they say otherwise")
    void sendsAnInvitationToThoseWhoWantOne() {
        Map<String, String> answers = answers();
        Element form = form(aTime());
        assertThat(form.select("#invite").hasAttr("checked")).isTrue();
        form.select("#invite").removeAttr("checked");
        visitor.send(form, answers);
        assertThat(practice.saidToMail(Objects.requireNonNull(answers.get("email"))))
                .containsExactly(false);
        visitor.send(
                form(visitor.press(
                        visitor.open("/book/times?how=video").select(".slot").get(9))),
                answers);
        assertThat(practice.appointments()).isEqualTo(2);
        assertThat(practice.saidToMail(Objects.requireNonNull(answers.get("email"))))
                .containsExactly(false);

        Map<String, String> others = answers();
        visitor.send(form(aTime()), others);
        assertThat(practice.saidToMail(Objects.requireNonNull(others.get("email"))))
                .containsExactly(true);
    }

    @Test
    void namesTheSameOfficeBelowEveryPageWhateverOpensLater() {
        String below = visitor.open("/").select("footer").text();
        assertThat(below).contains("100 Sample Street");
        practice.openOffice("anaheim");
        assertThat(visitor.open("/").text()).contains("Anaheim");
        assertThat(visitor.open("/").select("footer").text()).isEqualTo(below);
        practice.closeOffice("anaheim");
    }

    @Test
    void keepsEverythingThatWasTypedWhereAnAnswerIsMissing() {
        Map<String, String> answers = answers();
        answers.put("phone", "(619) 555-014");
        answers.remove("california");
        answers.put("note", "Please call after noon");
        Document again = visitor.send(form(aTime()), answers);

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(again.title()).startsWith("Please check 2 answers");
        assertThat(again.select("#wrong a").eachAttr("href")).containsExactly("#phone", "#california");
        assertThat(again.select("#wrong a").eachText()).first().isEqualTo("Mobile phone: one digit is missing");
        assertThat(again.select("#phone-e").text()).isEqualTo("A phone number here has 10 digits. This one has 9.");
        assertThat(again.select("#phone").attr("aria-describedby")).isEqualTo("phone-e");
        for (String field : List.of("firstName", "lastName", "phone", "email", "dateOfBirth")) {
            assertThat(again.select("#" + field).val()).isEqualTo(answers.get(field));
        }
        assertThat(again.select("#note").text()).isEqualTo("Please call after noon");
        assertThat(again.select("#texts").hasAttr("checked")).isTrue();

        Document inSpanish = visitor.send(
                again.select("#kept").attr("action", DetailsPage.AGAIN).get(0), Map.of("lang", "es"));
        assertThat(inSpanish.select("h1").text()).isEqualTo("Sus datos");
        assertThat(inSpanish.select("#email").val()).isEqualTo(answers.get("email"));
    }

    @Test
    void offersTheNearestTimesWhereAnotherWasFaster() {
        Document times = visitor.open("/book/times?how=video&who=maya-lindqvist");
        Element slot = times.select(".slot").get(0);
        Visitor other = new Visitor(mvc);
        other.send(form(other.press(slot)), answers());

        Document taken = visitor.press(slot);
        assertThat(visitor.status()).isEqualTo(409);
        assertThat(taken.select("h1").text()).contains("a moment before you");
        assertThat(taken.select("button.pick")).hasSizeBetween(1, 4);
        assertThat(visitor.press(taken.select("button.pick").get(0))
                        .select("h1")
                        .text())
                .isEqualTo("Your details");
    }

    @Test
    void booksAnAlternativeWithWhatWasTypedAfterTheHoldIsOver() {
        Document details = visitor.press(visitor.open("/book/times?how=video&who=tom-okafor")
                .select(".slot")
                .get(0));
        clock.set(SitePractice.MORNING.plus(Duration.ofMinutes(11)));
        practice.awaitHoldsGivenBack();
        Visitor other = new Visitor(mvc);
        other.send(
                form(other.press(other.open("/book/times?how=video&who=tom-okafor")
                        .select(".slot")
                        .get(0))),
                answers());

        Map<String, String> answers = answers();
        Document taken = visitor.send(form(details), answers);
        assertThat(visitor.status()).isEqualTo(409);
        assertThat(taken.text()).contains("Nothing you typed is lost");
        Document booked = visitor.press(taken.select("button.pick").get(0));
        assertThat(booked.select("h1").text()).isEqualTo("You’re booked");
        assertThat(booked.text()).contains(answers.get("email"));
    }

    @Test
    void stillBooksAfterTheHoldIsOverWhereTheTimeIsOpen() {
        Document details = aTime();
        clock.set(SitePractice.MORNING.plus(Duration.ofMinutes(11)));

        assertThat(visitor.send(form(details), answers()).select("h1").text()).isEqualTo("You’re booked");
    }

    @Test
    void booksOnceHoweverOftenAFormIsSent() {
        Document details = aTime();
        Map<String, String> answers = answers();
        int before = practice.appointments();
        visitor.send(form(details), answers);
        visitor.send(form(details), answers);

        assertThat(practice.appointments()).isEqualTo(before + 1);
        assertThat(visitor.status()).isEqualTo(200);
    }

    @Test
    void turnsSomebodyOutsideCaliforniaKindlyToTheOffice() {
        Map<String, String> answers = answers();
        answers.put("california", "no");
        Document outside = visitor.send(form(aTime()), answers);

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(outside.select("h1").text()).contains("while you are in California");
        assertThat(outside.select("button.pick").text()).contains("In person");
        assertThat(visitor.press(outside.select("button.pick").get(0)).text()).contains("You’re booked", "In person");
    }

    /** R-A10. */
    @Test
    void asksAGuardianToBookForAChildUnderTwelveAndWritesToThem() {
        Map<String, String> answers = answers();
        answers.put("dateOfBirth", "12/02/2014");
        Document again = visitor.send(form(aTime()), answers);

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(again.select("#wrong").text()).contains("parent or guardian", "(619)");
        assertThat(again.select("#wrong a").get(0).attr("href")).isEqualTo("#guardianFirstName");
        assertThat(again.select("#firstName").val()).isEqualTo("Nora");
        assertThat(again.select("#guardianEmail").val()).isEqualTo(answers.get("email"));

        Map<String, String> guardian = new HashMap<>(answers);
        guardian.putAll(Map.of("guardianFirstName", "Ana", "guardianEmail", "ana@mail.example"));
        Document incomplete = visitor.send(form(again), guardian);
        assertThat(incomplete.select("#wrong a").eachAttr("href"))
                .containsExactly("#guardianLastName", "#guardianRelationship");
        assertThat(incomplete.select("#guardianFirstName").val()).isEqualTo("Ana");

        guardian.putAll(Map.of("guardianLastName", "Pell", "guardianRelationship", "mother"));
        Document booked = visitor.send(form(incomplete), guardian);
        assertThat(booked.text()).contains("You’re booked", "ana@mail.example").doesNotContain(answers.get("email"));
    }

    /** R-A10: from 12 on somebody may come of their own accord. */
    @Test
    void booksAMinorOfTwelveWithoutAGuardian() {
        Map<String, String> answers = answers();
        answers.put("dateOfBirth", "12/01/2014");
        assertThat(visitor.send(form(aTime()), answers).text()).contains("You’re booked");
    }

    /** R-A6. */
    @Test
    void hintsAtAZipCodeElsewhereAndRefusesNothing() {
        Map<String, String> answers = answers();
        answers.put("zip", "89101");
        answers.remove("california");
        Document again = visitor.send(form(aTime()), answers);
        assertThat(again.select("#wrong a").eachAttr("href")).containsExactly("#california");
        assertThat(again.text()).contains("looks like one outside California");

        answers.put("california", "yes");
        assertThat(visitor.send(form(again), answers).text())
                .contains("You’re booked", "looks like one outside California");
        assertThat(visitor.open(DetailsPage.PATH + "?how=san-diego&start=2026-12-02T10:00")
                        .select("#zip"))
                .isEmpty();
    }

    /** R-A9. */
    @Test
    void readsTheNoticeOfTheCliniciansLicence() {
        Document page = visitor.open(booked());
        String notice = page.select("a[href^=/notice/]").attr("href");
        assertThat(visitor.open(notice).text()).contains("Notice to clients", "www.", ".ca.gov", "valid through");
        assertThat(visitor.open("/notice/elena-ruiz").text()).contains("Board of Psychology", "1-866-503-3221");
        assertThat(visitor.open("/notice/jonah-abara?lang=es").text())
                .contains("Aviso a los clientes", "AMFT 000377", "bajo la supervisión de Elena Ruiz");
        visitor.open("/notice/nobody");
        assertThat(visitor.status()).isEqualTo(404);
    }

    /** R-A8. */
    @Test
    void showsAnAssociateWithTitleAndSupervisorOnceBooked() {
        Document details = visitor.press(visitor.open("/book/times?how=video&who=jonah-abara")
                .select(".slot")
                .get(0));
        assertThat(visitor.send(form(details), answers()).text())
                .contains("Jonah Abara", "Associate Marriage and Family Therapist", "Supervised by Elena Ruiz");
    }

    @Test
    void changesNothingHoweverOftenAPrivateLinkIsOpened() {
        String link = booked();
        String before = practice.everything();
        for (int i = 0; i < 10; i++) {
            for (String page : List.of("", "/times", "/cancel", "/how", "/appointment.ics", "?said=moved")) {
                new Visitor(mvc).open(link + page);
            }
        }
        assertThat(practice.everything()).isEqualTo(before);
    }

    @Test
    void showsNoNameOnAPrivateLink() {
        Document page = visitor.open(booked());

        assertThat(page.title()).isEqualTo("Your appointment");
        assertThat(page.text())
                .contains("Pacific", "Not confirmed")
                .doesNotContain("Nora", "Pell", "Lindqvist", "LMFT");
    }

    @Test
    void confirmsMovesSwitchesAndCancelsByPrivateLink() {
        String link = booked();
        assertThat(visitor.press(visitor.open(link)
                                .select("form[action$=/confirm] button")
                                .get(0))
                        .text())
                .contains("Confirmed", "See you then");

        Document moved =
                visitor.press(visitor.open(link + "/times").select(".slot").get(9));
        assertThat(moved.select(".note.ok").text()).contains("Moved");
        assertThat(visitor.press(visitor.open(link + "/how")
                                .select("form[action$=/how] button")
                                .get(0))
                        .text())
                .contains("Changed", "In person");
        Document unanswered = visitor.press(
                visitor.open(link + "/how").select("form[action$=/how] button").get(0));
        assertThat(unanswered.text()).contains("Choose yes or no");

        Document ask = visitor.open(link + "/cancel");
        assertThat(ask.text()).contains("No fee");
        Document cancelled = visitor.press(ask.select(".btn.no").get(0));
        assertThat(cancelled.text()).contains("This appointment is cancelled", "Book another time");
    }

    @Test
    void opensTheDoorAQuarterOfAnHourBefore() {
        String link = booked();
        String time = visitor.open(link).select(".big").text();
        assertThat(visitor.open(link).select("a[rel=noreferrer]")).isEmpty();
        assertThat(time).startsWith("9:00");

        clock.set(SitePractice.MORNING.plus(Duration.ofMinutes(107)));
        Document open = visitor.open(link);
        assertThat(open.select("a[rel=noreferrer]").attr("href")).startsWith("https://video.");
        clock.set(SitePractice.MORNING.plus(Duration.ofMinutes(136)));
        visitor.open(link);
        assertThat(visitor.status()).isEqualTo(404);
    }

    @Test
    void givesACalendarANeutralEntry() {
        String entry = mvc.get()
                .uri(booked() + "/appointment.ics")
                .exchange()
                .getResponse()
                .getContentType();
        assertThat(entry).startsWith("text/calendar");
        assertThat(visitor.open(booked() + "/appointment.ics").text())
                .contains("SUMMARY:Appointment", "DTSTART:20261201T", "@openhour.example")
                .doesNotContain("Lindqvist", "onsultation", "PsychPro");
    }

    @Test
    void saysWhyNothingIsOpenAndWhatIs() {
        Document none = visitor.open("/book/times?how=video&who=grace-whitfield");
        assertThat(none.text()).contains("Grace Whitfield does not meet in this way", "In person with Grace Whitfield");
        assertThat(none.select("a[href^=/waitlist]")).isEmpty();
    }

    @Test
    void letsThemWaitWhereNothingIsOpen() {
        practice.goAway("maya-lindqvist");
        Document none = visitor.open("/book/times?how=video&who=maya-lindqvist");
        assertThat(none.select(".empty h2").text()).isEqualTo("No open times just now");
        assertThat(none.select("a[href^=/waitlist]").eachAttr("href"))
                .containsExactly("/waitlist?how=video&who=maya-lindqvist");
        assertThat(none.select(".empty a[href^=/waitlist]")).hasSize(1);
    }

    @Test
    void givesAScriptTheSamePartThatThePageHas() {
        String url = "/book/times?how=video&day=2026-12-02";
        String page = visitor.open(url).select("#picker .parts .slots").outerHtml();
        var part = mvc.get().uri(url).header("HX-Request", "true").exchange();

        String text = org.jsoup.Jsoup.parse(
                        new String(part.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .select("#picker .parts .slots")
                .outerHtml();
        assertThat(text).isEqualTo(page);
        assertThat(part.getResponse().getHeaders("Vary")).contains("HX-Request");
    }

    @Test
    void speaksSpanishWhereAskedTo() {
        Document home = visitor.open("/?lang=es");
        assertThat(home.select("html").attr("lang")).isEqualTo("es");
        assertThat(home.text()).contains("Programar una consulta");
        Document times = visitor.open("/book/times?how=video");
        assertThat(times.select("h1").text()).isEqualTo("Elija una hora");
        assertThat(times.select(".slot").get(0).wholeText()).isEqualTo("8:00\u00a0a.\u00a0m.");
        assertThat(visitor.open("/?lang=en").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void loadsNothingFromOthersAndNeedsNoLooserPolicy() {
        String link = booked();
        for (String url : List.of(
                "/",
                "/book",
                "/match",
                "/book/times?how=video",
                "/book/times?how=san-diego&who=tom-okafor",
                "/privacy",
                "/accessibility",
                "/meeting-by-video",
                "/notice/maya-lindqvist",
                "/manage/unknown",
                link,
                link + "/times",
                link + "/how",
                link + "/cancel",
                DetailsPage.PATH + "?how=video&start=2026-12-01T10:00")) {
            Document page = visitor.open(url);
            assertThat(page.select("[style], style, script:not([src]), [onclick], [onload], iframe, img"))
                    .as(url)
                    .isEmpty();
            assertThat(page.select("script[src], link[href]").eachAttr("src"))
                    .as(url)
                    .allMatch(at -> at.startsWith("/") || at.isEmpty());
            assertThat(page.select("link").eachAttr("href")).as(url).allMatch(at -> at.startsWith("/"));
            assertThat(page.select("a[href^=http], form[action^=http]")).as(url).isEmpty();
            assertThat(page.select("use").eachAttr("href")).as(url).allMatch(icon -> !page.select("symbol" + icon)
                    .isEmpty());
            assertThat(page.title()).as(url).doesNotContainIgnoringCase("consult", "therap", "Lindqvist", "Nora");
            assertThat(page.select("label[for]").eachAttr("for"))
                    .as(url)
                    .allMatch(id -> page.getElementById(id) != null);
            assertThat(page.text()).as(url).doesNotContain("??");
        }
    }

    private Document aTime() {
        return visitor.press(
                visitor.open("/book/times?how=video").select(".slot").get(4));
    }

    /** Books a talk with Maya at 9:00, or the first time after it, and tells its private link. */
    private String booked() {
        Visitor somebody = new Visitor(mvc);
        Document times = somebody.open("/book/times?how=video&who=&day=2026-12-01");
        Element nine = times.select(".slot").stream()
                .filter(slot -> slot.val().endsWith("T09:00"))
                .findFirst()
                .orElseThrow();
        Document booked = somebody.send(form(somebody.press(nine)), answers());
        return booked.select("a.btn:not(.p)").attr("href");
    }

    private static Element form(Document details) {
        return Objects.requireNonNull(details.selectFirst("form[action=" + DetailsPage.PATH + "]"));
    }

    private static Map<String, String> answers() {
        people++;
        Map<String, String> answers = new HashMap<>();
        answers.put("firstName", "Nora");
        answers.put("lastName", "Pell");
        answers.put("phone", "(619) 555-" + (1000 + people));
        answers.put("email", "nora" + people + "@mail.example");
        answers.put("dateOfBirth", "05 / 04 / 1990");
        answers.put("language", "en");
        answers.put("california", "yes");
        answers.put("texts", "yes");
        return answers;
    }
}
