package org.openhour.booking.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.openhour.booking.DatabaseConfiguration;

/** A way through the pages in a real browser, with the demo practice and a clock that can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"openhour.rate-limit.enabled=false", "db-scheduler.polling-interval=1h"})
@Import({DatabaseConfiguration.class, SitePractice.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
@interface Journey {}
