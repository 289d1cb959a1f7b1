package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.time.SettableClock;

/** From the first page to a cancelled appointment in a real browser, every page checked for barriers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"openhour.rate-limit.enabled=false", "db-scheduler.polling-interval=1h"})
@Import({DatabaseConfiguration.class, SitePractice.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class BookingJourneyIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIETLY = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @LocalServerPort
    private int port;

    @Autowired
    private SitePractice practice;

    @Autowired
    private SettableClock clock;

    private Playwright playwright;
    private Browser browser;
    private boolean barriers;

    @BeforeAll
    void openABrowser() {
        assertThat(Files.isExecutable(CHROMIUM))
                .as("The journey needs a browser: install Debian's chromium (apt-get install chromium)")
                .isTrue();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIETLY));
    }

    @AfterAll
    void closeIt() {
        playwright.close();
    }

    @BeforeEach
    void openThePractice() {
        practice.open(clock);
    }

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
        Browser.NewContextOptions device = new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setColorScheme(light)
                .setJavaScriptEnabled(script)
                .setLocale(language);
        try (BrowserContext context = browser.newContext(device)) {
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.setDefaultTimeout(15_000);
            page.onConsoleMessage(message -> {
                if (List.of("error", "warning").contains(message.type())) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(at(""))) {
                    complaints.add(request.url());
                }
            });
            barriers = script;
            book(page, script);
            String link = page.locator("a.btn:not(.p)").first().getAttribute("href");
            page.context().clearCookies();
            manage(page, link);
            assertThat(complaints).filteredOn(text -> !text.contains("422")).isEmpty();
        }
    }

    private void book(Page page, boolean script) {
        page.navigate(at("/"));
        check(page);
        page.locator("a.btn.p").click();
        check(page);
        page.locator("form .btn.p").click();
        check(page);
        pickTomorrow(page, script);
        page.locator(".slot").nth(3).click();
        page.waitForURL("**" + DetailsPage.PATH + "**");
        check(page);
        page.locator("#firstName").fill("Nora");
        page.locator("#kept .btn.p").click();
        page.waitForSelector("#wrong");
        check(page);
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
        check(page);
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

    private void manage(Page page, String link) {
        page.navigate(at(link));
        check(page);
        page.locator("form[action$='/confirm'] button").click();
        page.waitForSelector(".note.ok");
        check(page);
        page.navigate(at(link + "/times"));
        check(page);
        page.locator(".slot").nth(5).click();
        page.waitForURL("**said=moved");
        page.navigate(at(link + "/cancel"));
        check(page);
        page.locator(".btn.no").click();
        page.waitForSelector(".empty");
        check(page);
    }

    /** The checker is a script itself, so it looks only where scripts run; the pages are the same without. */
    private void check(Page page) {
        page.waitForLoadState();
        if (!barriers) {
            return;
        }
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("what sticks out of %s", page.url())
                .isEqualTo(0);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
