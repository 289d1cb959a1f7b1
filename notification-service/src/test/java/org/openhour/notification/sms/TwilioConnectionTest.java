package org.openhour.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwilioConnectionTest {

    @Test
    @DisplayName("R-C13: refuses an address without TLS")
    void refusesAnAddressWithoutTls() {
        SmsProperties plain = SampleSmsProperties.at(URI.create("http://twilio.example"));
        assertThatIllegalStateException().isThrownBy(() -> TwilioConnection.open(plain, false));
    }

    @Test
    @DisplayName("R-C13: takes a double without TLS where nothing is real")
    void takesADoubleWithoutTlsWhereNothingIsReal() {
        assertThat(TwilioConnection.open(SampleSmsProperties.at(URI.create("http://localhost:1")), true))
                .isNotNull();
    }
}
