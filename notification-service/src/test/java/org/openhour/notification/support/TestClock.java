package org.openhour.notification.support;

import java.time.Clock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.openhour.notification.time.MovableClock;

@TestConfiguration(proxyBeanMethods = false)
class TestClock {

    @Bean
    @Primary
    MovableClock testClock() {
        return new MovableClock(Clock.systemUTC());
    }
}
