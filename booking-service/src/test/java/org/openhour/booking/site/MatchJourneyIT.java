package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From wishes to an open time of somebody who fits, by the keyboard alone. */
class MatchJourneyIT extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void findsSomebodyAndTheirOpenTime(String language) {
        try (Visit visit = browser.visit(port, language)) {
            visit.open("/match");
            visit.tick("input[name=specialty][value=grief]");
            visit.press("main form .btn.p");
            assertThat(visit.page().locator("article li").count()).isPositive();
            assertThat(visit.page().locator("article h3").first().innerText()).isEqualTo("Elena Ruiz");
            assertThat(visit.page()
                            .locator("input[name=specialty][value=grief]")
                            .isChecked())
                    .isTrue();

            visit.press("article form button");
            assertThat(visit.page().url()).contains(DetailsPage.PATH);
            assertThat(visit.page().locator(".hero").innerText()).contains("Elena Ruiz");
            visit.assertNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void letsThemWaitWhereNobodyFits(String language) {
        try (Visit visit = browser.visit(port, language)) {
            visit.open("/match");
            visit.tick("input[name=day][value=SUNDAY]");
            visit.press("main form .btn.p");
            visit.press("a[href^='/waitlist']");
            assertThat(visit.page().locator("form[action='/waitlist']").count()).isEqualTo(1);
            visit.assertNoComplaints();
        }
    }
}
