package org.openhour.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"+16195550123", "(619) 555-0123", "619.555.0123", "1-619-555-0123"})
    void readsANumberAsPeopleWriteIt(String text) {
        assertThat(PhoneNumber.parse(text)).contains(new PhoneNumber("+16195550123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "+1"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "robin", "robin@", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example"})
    void refusesWhatIsNotOneAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void showsNeitherInLogs() {
        assertThat(new PhoneNumber("+16195550123")).hasToString("**********23");
        assertThat(new EmailAddress("robin@client.example")).hasToString("r***@client.example");
    }
}
