package org.openhour.notification.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TwilioSignatureTest {

    private static final String SIGNED = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    private static final Map<String, String> FORM = Map.of(
            "CallSid", "CA1234567890ABCDE",
            "Caller", "+14158675309",
            "Digits", "1234",
            "From", "+14158675309",
            "To", "+18005551212");

    private final TwilioSignature signature = signature("12345");

    @Test
    void holdsForTwiliosOwnExample() {
        assertThat(signature.holds(SIGNED, "/myapp.php?foo=1&bar=2", FORM)).isTrue();
    }

    @Test
    void failsForAnotherAddressFieldOrNoSignature() {
        assertThat(signature.holds(SIGNED, "/myapp.php?foo=1&bar=3", FORM)).isFalse();
        assertThat(signature.holds(SIGNED, "/myapp.php?foo=1&bar=2", Map.of())).isFalse();
        assertThat(signature.holds(null, "/myapp.php?foo=1&bar=2", FORM)).isFalse();
    }

    @Test
    void failsWithoutAToken() {
        assertThat(signature("").holds(SIGNED, "/myapp.php?foo=1&bar=2", FORM)).isFalse();
    }

    private static TwilioSignature signature(String token) {
        return new TwilioSignature(new WebhooksProperties(
                token, List.of(URI.create("https://other.example"), URI.create("https://mycompany.com/"))));
    }
}
