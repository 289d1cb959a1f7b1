package org.openhour.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.openhour.notification.plan.TextingHours;

@DisplayName("R-C11: how long a text may be on its way")
class ValidityTest {

    private final Validity validity = new Validity(
            new TextingHours(
                    LocalTime.of(8, 0), LocalTime.of(21, 0), LocalTime.of(20, 0), ZoneId.of("America/Los_Angeles")),
            SampleSmsProperties.at(URI.create("https://api.twilio.com")));

    @ParameterizedTest(name = "sent at {0}, of use until {1}: {2} seconds")
    @CsvSource({
        "2026-12-07T10:00:00-08:00, 2026-12-08T10:00:00-08:00, 14400",
        "2026-12-08T09:00:00-08:00, 2026-12-08T10:00:00-08:00, 3600",
        "2026-12-07T20:30:00-08:00, 2026-12-08T10:00:00-08:00, 1800",
        "2026-12-07T22:30:00-08:00, 2026-12-08T10:00:00-08:00, 14400",
        "2026-12-08T09:59:59-08:00, 2026-12-08T10:00:00-08:00, 1"
    })
    void endsBeforeItsUseTheEveningOrTheLongest(String now, String notAfter, int seconds) {
        assertThat(validity.seconds(at(now), at(notAfter))).isEqualTo(seconds);
        assertThat(Duration.ofSeconds(seconds)).isLessThanOrEqualTo(Duration.between(at(now), at(notAfter)));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
