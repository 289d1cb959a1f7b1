package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** What one person does in their browser; every page they look at is checked for barriers. */
public final class Visit implements AutoCloseable {

    private static final int MOST_STOPS = 80;
    private static final int PATIENCE = 15_000;

    private final BrowserContext context;
    private final String base;
    private final boolean script;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int loaded;

    Visit(BrowserContext context, String base, boolean script) {
        this.context = context;
        this.base = base;
        this.script = script;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onLoad(whole -> loaded++);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base)) {
                complaints.add(request.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    public void open(String path) {
        page.navigate(base + path);
        check();
    }

    /** Nothing of what was done so far is remembered. */
    void forget() {
        context.clearCookies();
    }

    /** Goes to an element by the keyboard alone and sees that it is there. */
    public void tabTo(String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("css => document.activeElement.matches(css)", selector))) {
                return;
            }
        }
        throw new AssertionError("No way by the keyboard to " + selector + " on " + page.url());
    }

    void tick(String selector) {
        tabTo(selector);
        page.keyboard().press("Space");
        assertThat(page.locator(selector).isChecked()).as(selector).isTrue();
    }

    void type(String selector, String text) {
        tabTo(selector);
        page.keyboard().type(text);
    }

    /** Presses a button or follows a link by the keyboard, and looks at what comes of it. */
    public void press(String selector) {
        tabTo(selector);
        int before = loaded;
        page.keyboard().press("Enter");
        page.waitForCondition(() -> loaded > before);
        check();
    }

    /** Books the first open time of a page for an adult who agrees to all; gives the private link. */
    String book(String times, String firstName) {
        page.navigate(base + times);
        page.locator(".slot").first().click();
        page.waitForURL("**" + DetailsPage.PATH + "**");
        introduce(firstName, "5/4/1990");
        if (page.locator("#california").count() > 0) {
            page.locator("#california").check();
        }
        page.locator("#kept .btn.p").click();
        page.waitForURL("**" + ConfirmedPage.PATH);
        return page.locator("a[href^='/manage/']:not([href$=ics])").first().getAttribute("href");
    }

    /** Says who somebody is; nobody else has their telephone or address. */
    void introduce(String firstName, String born) {
        page.locator("#firstName").fill(firstName);
        page.locator("#lastName").fill("Pell");
        page.locator("#phone").fill("(619) 555-01" + (10 + Math.floorMod(firstName.hashCode(), 90)));
        page.locator("#email").fill(firstName + "@mail.example");
        page.locator("#dateOfBirth").fill(born);
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** The checker is a script itself, so it looks only where scripts run; the pages are the same without. */
    public void check() {
        page.waitForLoadState();
        if (!script) {
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

    /** That a form was refused is no complaint of the browser's. */
    void assertNoComplaints() {
        assertThat(complaints).filteredOn(text -> !text.contains("422")).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
