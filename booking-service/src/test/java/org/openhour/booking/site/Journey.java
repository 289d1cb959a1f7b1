package org.openhour.booking.site;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.time.SettableClock;

/** A way through the pages in a real browser, with the demo practice and a clock that can be set. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"openhour.rate-limit.enabled=false", "db-scheduler.polling-interval=1h"})
@Import({DatabaseConfiguration.class, SitePractice.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
abstract class Journey {

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    Chromium browser;

    @Autowired
    private SitePractice practice;

    @BeforeAll
    void openABrowser() {
        browser = new Chromium();
    }

    @AfterAll
    void closeIt() {
        browser.close();
    }

    @BeforeEach
    void openThePractice() {
        practice.open(clock);
    }
}
