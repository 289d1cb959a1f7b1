package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first page to a cancelled appointment in a real browser, every page checked for barriers. */
class BookingJourneyIT extends Journey {

    @ParameterizedTest
    @CsvSource({
        "390, LIGHT, true, en-US",
        "390, DARK, true, es-US",
        "390, LIGHT, false, en-US",
        "1440, LIGHT, true, en-US",
        "1440, DARK, false, es-US",
        "320, LIGHT, true, es-US"
    })
    void booksConfirmsMovesAndCancels(int width, ColorScheme light, boolean script, String language) {
        try (Visit visit = browser.visit(port, width, light, script, language)) {
            book(visit, script);
            String link = visit.page().locator("a.btn:not(.p)").first().getAttribute("href");
            visit.forget();
            manage(visit, link);
            visit.assertNoComplaints();
        }
    }

    private static void book(Visit visit, boolean script) {
        Page page = visit.page();
        visit.open("/");
        page.locator("a.btn.p").click();
        visit.check();
        page.locator("form .btn.p").click();
        visit.check();
        pickTomorrow(page, script);
        page.locator(".slot").nth(3).click();
        page.waitForURL("**" + DetailsPage.PATH + "**");
        visit.check();
        page.locator("#firstName").fill("Nora");
        page.locator("#kept .btn.p").click();
        page.waitForSelector("#wrong");
        visit.check();
        if (script) {
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("wrong");
        }
        assertThat(page.locator("#firstName").inputValue()).isEqualTo("Nora");
        page.locator("#lastName").fill("Pell");
        page.locator("#phone").fill("(619) 555-0142");
        page.locator("#email").fill("nora.pell@mail.example");
        page.locator("#dateOfBirth").fill("5/4/1990");
        page.locator("input[name=california][value=yes]").check();
        page.locator("#kept .btn.p").click();
        page.waitForURL("**" + ConfirmedPage.PATH);
        visit.check();
        assertThat(page.content()).contains("nora.pell@mail.example");
    }

    /** With a script only the part with the times changes; the strip of days keeps the focus. */
    private static void pickTomorrow(Page page, boolean script) {
        page.locator(".day").nth(1).click();
        page.waitForSelector(".day:nth-child(2)[aria-current]");
        assertThat(page.url()).contains("day=2026-12-02");
        if (script) {
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("d2026-12-02");
        }
    }

    private static void manage(Visit visit, String link) {
        Page page = visit.page();
        visit.open(link);
        page.locator("form[action$='/confirm'] button").click();
        page.waitForSelector(".note.ok");
        visit.check();
        visit.open(link + "/times");
        page.locator(".slot").nth(5).click();
        page.waitForURL("**said=moved");
        visit.open(link + "/cancel");
        page.locator(".btn.no").click();
        page.waitForSelector(".empty");
        visit.check();
    }
}
