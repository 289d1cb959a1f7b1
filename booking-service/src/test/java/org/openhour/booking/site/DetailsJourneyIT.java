package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parent books for a child, by the keyboard alone (R-A10). */
class DetailsJourneyIT extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void asksWhoBooksForAChild(String language) {
        try (Visit visit = browser.visit(port, language)) {
            visit.open("/book/times?how=video&day=2026-12-02");
            visit.press(".slot");
            assertThat(visit.page().locator("#guardian").count()).isZero();
            visit.introduce("Lia", "12/02/2018");
            visit.tick("input[name=california][value=yes]");
            visit.press("#kept .btn.p");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("wrong");
            assertThat(visit.page().locator("#guardian").count()).isEqualTo(1);
            assertThat(visit.page().locator("#firstName").inputValue()).isEqualTo("Lia");

            visit.type("#guardianFirstName", "Ana");
            visit.press("#kept .btn.p");
            assertThat(visit.page().locator("#guardianLastName").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            visit.type("#guardianLastName", "Pell");
            visit.type("#guardianRelationship", "mother");
            visit.type("#guardianEmail", "ana@mail.example");
            visit.press("#kept .btn.p");
            assertThat(visit.page().url()).contains(ConfirmedPage.PATH);
            assertThat(visit.text()).contains("ana@mail.example");
            visit.assertNoComplaints();
        }
    }
}
