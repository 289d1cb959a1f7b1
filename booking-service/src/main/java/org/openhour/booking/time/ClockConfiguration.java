package org.openhour.booking.time;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The only place that asks the system for the time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!local")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("local")
    SettableClock settableClock() {
        return new SettableClock(Clock.systemUTC());
    }

    @Bean
    TrueTime trueTime() {
        return new TrueTime(Clock.systemUTC());
    }
}
