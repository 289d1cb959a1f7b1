package org.openhour.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SmsPropertiesTest {

    private final Map<String, String> names = new HashMap<>(Map.of(
            "openhour.sms.account-sid", "ACsample",
            "openhour.sms.api-key", "SKsample",
            "openhour.sms.api-secret", "sample-secret",
            "openhour.sms.auth-token", "sample-token",
            "openhour.sms.messaging-service-sid", "MGsample"));

    @Test
    void areCompleteWithAllFiveNames() {
        assertThat(bound().complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account-sid", "api-key", "api-secret", "auth-token", "messaging-service-sid"})
    void areIncompleteWithoutAnyOfThem(String name) {
        names.put("openhour.sms." + name, "");
        assertThat(bound().complete()).isFalse();
    }

    private SmsProperties bound() {
        return new Binder(new MapConfigurationPropertySource(names)).bindOrCreate("openhour.sms", SmsProperties.class);
    }
}
