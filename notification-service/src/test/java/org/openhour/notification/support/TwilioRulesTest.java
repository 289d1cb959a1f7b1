package org.openhour.notification.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioRulesTest {

    private static final String AUTHORIZATION = "Basic "
            + Base64.getEncoder().encodeToString(("SK" + "a1".repeat(16) + ":secret").getBytes(StandardCharsets.UTF_8));

    private final Map<String, String> form = new HashMap<>(Map.of(
            "To", "+16195550123",
            "MessagingServiceSid", "MG" + "0f".repeat(16),
            "Body", "Hello",
            "StatusCallback", "https://notify.example/twilio/status?message=1",
            "ValidityPeriod", "3600"));

    @Test
    void letAGoodRequestPass() {
        assertThat(TwilioRules.broken(AUTHORIZATION, form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "To, 6195550123, TO_E164",
        "To, +06195550123, TO_E164",
        "MessagingServiceSid, MGtest, A_SENDER",
        "Body, '', A_BODY",
        "StatusCallback, /twilio/status, CALLBACK_ABSOLUTE",
        "StatusCallback, ftp://notify.example, CALLBACK_ABSOLUTE",
        "ValidityPeriod, 0, VALIDITY",
        "ValidityPeriod, 36001, VALIDITY"
    })
    void refuseWhatTwilioWould(String field, String value, TwilioRules rule) {
        form.put(field, value);
        assertThat(TwilioRules.broken(AUTHORIZATION, form)).contains(rule);
    }

    @Test
    void refuseABodyBeyondTwiliosLimit() {
        form.put("Body", "x".repeat(1_601));
        assertThat(TwilioRules.broken(AUTHORIZATION, form)).contains(TwilioRules.NOT_TOO_LONG);
    }

    @Test
    void refuseWhoeverIsNotSignedIn() {
        assertThat(TwilioRules.broken(null, form)).contains(TwilioRules.BASIC_AUTH);
        assertThat(TwilioRules.broken("Bearer x", form)).contains(TwilioRules.BASIC_AUTH);
    }
}
