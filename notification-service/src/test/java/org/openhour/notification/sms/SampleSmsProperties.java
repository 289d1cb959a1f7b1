package org.openhour.notification.sms;

import java.net.URI;
import java.time.Duration;

final class SampleSmsProperties {

    private SampleSmsProperties() {}

    static SmsProperties at(URI baseUrl) {
        return new SmsProperties(
                "ACsample",
                "SKsample",
                "sample-secret",
                "sample-token",
                "MGsample",
                baseUrl,
                URI.create("https://notify.example"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofHours(4),
                Duration.ofHours(12));
    }
}
