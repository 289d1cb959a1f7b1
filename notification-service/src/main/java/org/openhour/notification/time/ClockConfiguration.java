package org.openhour.notification.time;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!local")
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("local")
    MovableClock movableClock() {
        return new MovableClock(Clock.systemUTC());
    }

    /** The task scheduler goes by the same clock, so that moving it moves everything. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock taskClock(Clock clock) {
        return clock::instant;
    }
}
