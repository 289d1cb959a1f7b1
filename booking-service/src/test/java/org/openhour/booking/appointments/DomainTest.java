package org.openhour.booking.appointments;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.NoDrift;

/** A test of the domain on the real database, with the demo practice in it and a clock that can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        properties = {
            "openhour.demo.password=demo",
            "openhour.demo.bookings=false",
            "openhour.appointments.hold-sweep=1h",
            "openhour.waitlist.beat=1h",
            "openhour.waitlist.sweep=1h",
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@ActiveProfiles("local")
@Import(DatabaseConfiguration.class)
@ExtendWith(NoDrift.class)
public @interface DomainTest {}
