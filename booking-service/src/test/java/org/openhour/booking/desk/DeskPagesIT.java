package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.ClientAnswer;
import org.openhour.booking.appointments.ClientResponse;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.site.Chromium;
import org.openhour.booking.site.Visit;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.Staff;
import org.openhour.booking.time.SettableClock;

/** The desk's pages about messages in a real browser: by the keyboard alone, and without barriers at every width. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "openhour.demo.password=demo",
            "openhour.demo.bookings=true",
            "openhour.rate-limit.enabled=false",
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@ActiveProfiles("local")
@Import(DatabaseConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class DeskPagesIT {

    private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");
    private static final NotificationDouble NOTIFICATION = new NotificationDouble();

    @DynamicPropertySource
    static void callTheDouble(DynamicPropertyRegistry properties) {
        properties.add("spring.http.serviceclient.notification.base-url", NOTIFICATION::url);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ClientResponses responses;

    @Autowired
    private SettableClock clock;

    private Chromium browser;
    private Appointment ahead;

    @BeforeAll
    void answerAboutTheNextSession() {
        browser = new Chromium();
        clock.set(NOW);
        staff.open("admin", "Ada Stone", "demo", Set.of(Role.ADMIN), Optional.empty());
        ahead =
                appointments
                        .startingIn(LocalDateTime.parse("2026-12-01T09:00"), LocalDateTime.parse("2026-12-31T00:00"))
                        .stream()
                        .filter(each -> each.status().isAhead())
                        .findFirst()
                        .orElseThrow();
        responses.receive(new ClientAnswer(
                ahead.id(),
                "SM1",
                ClientResponse.Source.SMS,
                ClientResponse.Kind.CHANGE_WANTED,
                Optional.empty(),
                Optional.of("R could we do an hour later, I am held up at work until five or so"),
                NOW));
        NOTIFICATION
                .answering("GET /messages", """
                        [{"kind": "INVITE", "channel": "EMAIL", "to": "n***@mail.example", "state": "DELIVERED",
                          "dueAt": "2026-12-01T08:00:00-08:00", "sentAt": "2026-12-01T08:01:00-08:00"},
                         {"kind": "CONFIRMATION", "channel": "SMS", "to": "***0142", "state": "SKIPPED",
                          "reason": "opted-out", "dueAt": "2026-12-01T08:00:00-08:00"},
                         {"kind": "UPDATE", "channel": "SMS", "to": "***0142", "state": "UNDELIVERED",
                          "reason": "twilio-30006", "dueAt": "2026-12-01T08:00:00-08:00"},
                         {"kind": "UPDATE", "channel": "SMS", "to": "***0142", "state": "PLANNED",
                          "reason": "quiet-hours", "dueAt": "2026-12-01T08:00:00-08:00"},
                         {"kind": "REMINDER_24H", "channel": "SMS", "to": "***0142", "state": "PLANNED",
                          "dueAt": "2026-12-01T11:00:00-08:00"}]""")
                .answering("GET /not-reached", """
                        [{"appointmentId": "%s", "reason": "not-a-mobile", "since": "2026-12-01T08:00:00-08:00"}]""".formatted(ahead.id()))
                .answering("GET /reach", """
                        {"quietUntil": "2026-12-01T08:00:00-08:00",
                         "ways": [{"clientId": "c", "channel": "SMS", "closed": null}]}""")
                .answering("GET /feeds/elena-ruiz", """
                        {"shows": "INITIALS", "madeAt": "2026-12-01T16:00:00Z"}""")
                .answering("PUT /feeds/elena-ruiz", """
                        {"url": "https://n.example/feeds/AbCdEfGhIjKlMnOpQrStUv.ics", "shows": "INITIALS"}""");
    }

    @AfterAll
    void closeTheBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void haveNoBarriers(int width, ColorScheme light) {
        try (Visit visit = browser.visit(port, width, light, true, "en-US")) {
            signIn(visit);
            visit.open("/desk/worklist");
            visit.open("/desk/appointments/" + ahead.id());
            visit.tabTo("#messages summary");
            visit.page().keyboard().press("Enter");
            visit.tabTo("#messages form .btn");
            visit.page().keyboard().press("Enter");
            visit.page().waitForSelector("#messages [role=alert]");
            visit.check();
            assertThat(visit.page().locator("#messages [role=alert]").innerText())
                    .contains("Quiet hours");
            assertThat(visit.page().evaluate("document.activeElement.getAttribute('role')"))
                    .isEqualTo("alert");
            visit.open("/desk/calendar-feed?clinician=elena-ruiz");
            visit.press("main form[method=post] .btn.p");
            assertThat(visit.page().locator("#address").inputValue()).endsWith(".ics");
        }
    }

    private static void signIn(Visit visit) {
        Page page = visit.page();
        visit.open("/login");
        page.locator("#username").fill("admin");
        page.locator("#password").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk**");
    }
}
