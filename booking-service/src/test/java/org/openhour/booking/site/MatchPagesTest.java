package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.time.SettableClock;

/** Who fits, what is suggested and why nothing is open: as pages and as JSON, without any script. */
@SpringBootTest(properties = {"openhour.rate-limit.enabled=false", "db-scheduler.polling-interval=1h"})
@AutoConfigureMockMvc
@Import({DatabaseConfiguration.class, SitePractice.class})
class MatchPagesTest {

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

    /** R-A12, R-A15 */
    @Test
    void findsSomeoneAndHoldsTheirTimeWithOneTap() {
        Document how = visitor.open("/book");
        Document form = visitor.open(how.select("a[href^=/match]").attr("href"));
        assertThat(form.select("input[name=specialty]").eachAttr("value")).contains("grief", "life-changes");
        assertThat(form.select("textarea, input[type=text]")).isEmpty();
        assertThat(form.select("a[href=tel:988]")).isNotEmpty();

        Document found = visitor.send(form(form), Map.of("specialty", "grief", "language", "es"));
        assertThat(found.select("#found").text()).isEqualTo("These people fit");
        assertThat(found.select("h3").eachText()).first().isEqualTo("Elena Ruiz");
        assertThat(found.select("article").get(0).text())
                .contains("Speaks Spanish", "Names this: Grief", "Has an open time within a week");
        assertThat(found.select("input[name=language][value=es]").hasAttr("checked"))
                .isTrue();

        Document details = visitor.press(found.select("article form button").get(1));
        assertThat(details.select("h1").text()).isEqualTo("Your details");
        assertThat(details.select(".hero").text()).contains("Elena Ruiz", "Held for you until");
    }

    /** R-B4: in no address, in no copy that a browser keeps. */
    @Test
    void leavesNoTraceOfWishes() {
        Document found = visitor.send(form(visitor.open("/match")), Map.of("specialty", "trauma"));

        assertThat(visitor.header("Cache-Control")).isEqualTo("no-store");
        assertThat(found.select("a[href], form[action]").outerHtml()).doesNotContain("?specialty", "&specialty");
        assertThat(found.select("a[href*=trauma]")).isEmpty();
        assertThat(found.select("form").eachAttr("method")).containsOnly("post");
    }

    @Test
    void saysWhichWishToGiveUp() {
        Document found = visitor.send(form(visitor.open("/match")), Map.of("day", "SUNDAY"));

        assertThat(found.select("#found").text()).contains("at other times");
        assertThat(found.select("article").get(0).text()).contains("Has no open time when you asked for");
    }

    @Test
    void letsThemWaitWhereNobodyFitsAndIsOpen() {
        Map<String, String> wishes = Map.of("day", "SUNDAY", "how", "san-diego");
        Document nearest = visitor.send(form(visitor.open("/match")), wishes);
        String waitlist = nearest.select("a[href^=/waitlist]").attr("href");
        assertThat(waitlist).isEqualTo("/waitlist?how=san-diego");
        assertThat(visitor.open(waitlist).select("h1").text()).isEqualTo("Tell me when one opens");

        Document fits = visitor.send(form(visitor.open("/match")), Map.of("specialty", "grief"));
        assertThat(fits.select("h2:contains(Others who) ~ article h3").eachText())
                .contains("Maya Lindqvist")
                .doesNotContain("Elena Ruiz");
        assertThat(fits.select("a[href^=/waitlist]")).isEmpty();
        wishes = Map.of("day", "SUNDAY", "age", "CHILD");
        assertThat(visitor.send(form(visitor.open("/match")), wishes).select("a[href^=/waitlist]"))
                .isEmpty();
    }

    @Test
    void asksAGuardianToCall() {
        Document found = visitor.send(form(visitor.open("/match")), Map.of("age", "CHILD"));

        assertThat(found.select(".note").text()).contains("parent or guardian", "(619)");
        assertThat(found.select("article form")).isEmpty();
    }

    @Test
    void showsTitleAndSupervisorOfAnAssociate() {
        Document found = visitor.send(form(visitor.open("/match")), Map.of("specialty", "young-adults"));

        assertThat(found.select("article").get(0).text()).contains("Jonah Abara", "Associate, AMFT", "Supervised by");
    }

    @Test
    void speaksSpanish() {
        visitor.open("/?lang=es");
        Document found = visitor.send(form(visitor.open("/match")), Map.of("language", "es", "part", "MORNING"));

        assertThat(found.select("h1").text()).isEqualTo("Encuentre a la persona indicada");
        assertThat(found.select("article").get(0).text()).contains("Habla español", "por la mañana");
        assertThat(found.text()).doesNotContain("??");
    }

    @Test
    void answersWishesAsJson() {
        MvcTestResult answer = matches("""
                {"service": "consultation", "specialty": ["grief"], "language": "es", "day": ["TUESDAY"],
                 "partOfDay": ["morning"], "modality": "TELEHEALTH"}""");

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer).bodyJson().extractingPath("$.matches[0].clinician").isEqualTo("elena-ruiz");
        assertThat(answer).bodyJson().extractingPath("$.matches[0].title").isEqualTo("Psychologist");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.matches[0].fits")
                .asArray()
                .containsExactly("language", "modality", "specialty", "time", "soon");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.matches[0].next")
                .asArray()
                .hasSize(3);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.matches[1].misses")
                .asArray()
                .contains("specialty");
        assertThat(matches("{\"service\": \"consultation\", \"language\": \"fr\"}"))
                .bodyJson()
                .extractingPath("$.relaxed")
                .isEqualTo("language");
    }

    @Test
    void namesAllWrongWishesAtOnce() {
        assertThat(matches("""
                        {"service": "none", "specialty": ["x"], "language": "Spanish", "day": ["someday"],
                         "partOfDay": ["noon"], "modality": "TELEHEALTH", "location": "san-diego", "ageGroup": "old"}"""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .asArray()
                .containsExactlyInAnyOrder(
                        "service-unknown",
                        "specialty-unknown",
                        "language-unknown",
                        "day-unknown",
                        "part-of-day-unknown",
                        "location-in-person-only",
                        "age-group-unknown");
    }

    @Test
    void suggestsAFewTimesAndHidesNone() {
        Document times = visitor.open("/book/times?how=video&who=maya-lindqvist&day=2026-12-03");
        assertThat(times.select("#suggested").text()).isEqualTo("Suggested");
        var suggested = times.select("section[aria-labelledby=suggested] button");
        assertThat(suggested).hasSize(3);
        assertThat(times.select(".slot").eachAttr("value")).containsAll(suggested.eachAttr("value"));
        assertThat(suggested.eachAttr("value")).first().isEqualTo("2026-12-03T09:00");
        assertThat(visitor.press(Objects.requireNonNull(suggested.first()))
                        .select("h1")
                        .text())
                .isEqualTo("Your details");
    }

    @Test
    void answersInTheOrderThatIsAskedFor() {
        String url = "/api/v1/availability?service=individual&modality=TELEHEALTH&clinician=maya-lindqvist"
                + "&from=2026-12-03&to=2026-12-03&order=";
        assertThat(mvc.get().uri(url + "start&limit=2").exchange())
                .bodyJson()
                .extractingPath("$.slots[*].start")
                .asArray()
                .containsExactly("2026-12-03T09:00:00-08:00", "2026-12-03T09:30:00-08:00");
        assertThat(mvc.get().uri(url + "suggested&limit=2").exchange())
                .bodyJson()
                .extractingPath("$.slots[*].start")
                .asArray()
                .containsExactly("2026-12-03T09:00:00-08:00", "2026-12-03T16:00:00-08:00");
        assertThat(mvc.get().uri(url + "price").exchange())
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("order-unknown");
    }

    @Test
    void namesTheBindingRuleAndTheNextTime() {
        assertThat(empty("individual", "2020-01-06", "2020-01-07")).isEqualTo("outside-horizon");
        assertThat(empty("individual", "2028-01-03", "2028-01-07")).isEqualTo("outside-horizon");
        assertThat(empty("individual", "2026-12-05", "2026-12-06")).isEqualTo("outside-hours");
        assertThat(empty("individual", "2026-12-01", "2026-12-01")).isEqualTo("too-soon");
    }

    /** Of a range without anything open, with whatever comes next. */
    private String empty(String service, String from, String to) {
        MvcTestResult answer = mvc.get()
                .uri("/api/v1/availability?service=" + service + "&modality=TELEHEALTH&clinician=maya-lindqvist&from="
                        + from + "&to=" + to)
                .exchange();
        assertThat(answer).bodyJson().extractingPath("$.slots").asArray().isEmpty();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.nextAvailable.start")
                .asString()
                .startsWith("2026-12-0");
        return body(answer).path("reason").asString();
    }

    private MvcTestResult matches(String body) {
        return mvc.post()
                .uri("/api/v1/matches")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode body(MvcTestResult answer) {
        return new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static Element form(Document page) {
        return Objects.requireNonNull(page.selectFirst("form[action=" + MatchPage.PATH + "]"));
    }
}
