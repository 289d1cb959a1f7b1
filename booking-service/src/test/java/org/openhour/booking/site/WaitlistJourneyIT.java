package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.booking.waitlist.OfferLinks;
import org.openhour.booking.waitlist.Offered;
import org.openhour.booking.waitlist.Offers;
import org.openhour.booking.waitlist.Waitlist;
import org.openhour.booking.waitlist.WaitlistEntry;

/** Who waits for an hour takes it, is a moment late, or lets the offer run out: by the keyboard alone. */
class WaitlistJourneyIT extends Journey {

    /** Offers go out in the daytime alone. */
    private static final Instant MORNING = SitePractice.MORNING.plus(Duration.ofHours(2));

    private static final String TIMES = "/book/times?how=video&who=maya-lindqvist";

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Offers offers;

    @Autowired
    private OfferLinks links;

    @ParameterizedTest
    @CsvSource({"en-US, Wanda, Omid", "es-US, Noelia, Oscar"})
    void takesAnHourBeforeSomebodyElse(String language, String quick, String late) {
        try (Visit visit = browser.visit(port, language)) {
            List<String> offered = offered(visit, quick, late);
            take(visit, offered.get(0));
            visit.forget();
            visit.open(offered.get(1));
            assertNothingToTake(visit);
            visit.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, Pia", "es-US, Paz"})
    void learnsThatAnOfferIsOver(String language, String slow) {
        try (Visit visit = browser.visit(port, language)) {
            String offer = offered(visit, slow).get(0);
            clock.set(MORNING.plus(Duration.ofHours(20)));
            visit.open(offer);
            assertNothingToTake(visit);
            visit.assertNoComplaints();
        }
    }

    /** The links of these people, in their order, to an hour that somebody gave back. */
    private List<String> offered(Visit visit, String... names) {
        clock.set(MORNING);
        String manage = visit.book(TIMES + "&day=2026-12-02", "Iris");
        visit.forget();
        for (String name : names) {
            join(visit, name);
        }
        visit.open(manage + "/cancel");
        visit.press(".btn.no");
        List<WaitlistEntry> waiting =
                waitlist.waiting(Optional.empty(), 0, names.length).getContent();
        Awaitility.await().until(() -> waiting.stream()
                .noneMatch(entry -> offers.to(entry.id()).isEmpty()));
        return waiting.stream().map(this::link).toList();
    }

    private static void join(Visit visit, String name) {
        visit.open(TIMES);
        visit.press("a[href^='/waitlist']");
        visit.press("form[action='/waitlist'] .btn.p");
        assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("wrong");
        visit.tick("input[name=parts][value=MORNING]");
        visit.introduce(name, "5/4/1990");
        visit.tick("#texts");
        visit.press("form[action='/waitlist'] .btn.p");
        assertThat(visit.page().url()).endsWith("/waitlist/done");
    }

    private static void take(Visit visit, String offer) {
        String button = "form[action='" + offer + "'] .btn.p";
        visit.open(offer);
        assertThat(visit.text()).contains("9:00").doesNotContain("Lindqvist", "Pell");
        visit.press(button);
        assertThat(visit.page().locator("[role=alert]").count()).isEqualTo(1);
        visit.tick("input[name=california][value=yes]");
        visit.tick("#telehealth");
        visit.press(button);
        assertThat(visit.page().url()).contains(ConfirmedPage.PATH);
        visit.open(offer);
        assertNothingToTake(visit);
    }

    private static void assertNothingToTake(Visit visit) {
        assertThat(visit.page().locator("form[action^='/offer']").count()).isZero();
        assertThat(visit.page().locator(".empty h1").count()).isEqualTo(1);
    }

    private String link(WaitlistEntry entry) {
        Offered offered = offers.to(entry.id()).get(0);
        return links.urlOf(offered.offer().id()).getPath();
    }
}
