package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/** A real browser, which calls nobody but the pages it is sent to. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIETLY = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        assertThat(Files.isExecutable(PROGRAM))
                .as("The journey needs a browser: install Debian's chromium (apt-get install chromium)")
                .isTrue();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(QUIETLY));
    }

    /** Somebody with a telephone, by daylight. */
    Visit visit(int port, String language) {
        return visit(port, 390, ColorScheme.LIGHT, true, language);
    }

    public Visit visit(int port, int width, ColorScheme light, boolean script, String language) {
        Browser.NewContextOptions device = new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setColorScheme(light)
                .setJavaScriptEnabled(script)
                .setLocale(language);
        return new Visit(browser.newContext(device), "http://localhost:" + port, script);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
