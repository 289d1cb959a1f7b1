package org.openhour.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;

import org.junit.jupiter.api.Test;

class TwilioConnectionTest {

    @Test
    void refusesAnAddressWithoutTls_RC13() {
        SmsProperties plain = SampleSmsProperties.at(URI.create("http://twilio.example"));
        assertThatIllegalStateException().isThrownBy(() -> TwilioConnection.open(plain, false));
    }

    @Test
    void takesADoubleWithoutTlsWhereNothingIsReal_RC13() {
        assertThat(TwilioConnection.open(SampleSmsProperties.at(URI.create("http://localhost:1")), true))
                .isNotNull();
    }
}
