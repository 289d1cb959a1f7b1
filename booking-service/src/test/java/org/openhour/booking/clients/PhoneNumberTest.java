package org.openhour.booking.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+16195550123", "(619) 555-0123", "619.555.0123", "1 619 555 0123", " 6195550123 "})
    void readsANumberHoweverItIsWritten(String text) {
        assertThat(PhoneNumber.parse(text).e164()).isEqualTo("+16195550123");
    }

    @Test
    void countsTheDigitsOfOneThatIsTooShort() {
        assertThatExceptionOfType(MalformedPhoneNumber.class)
                .isThrownBy(() -> PhoneNumber.parse("(619) 555-014"))
                .satisfies(malformed -> {
                    assertThat(malformed.reason()).isEqualTo(MalformedPhoneNumber.Reason.WRONG_LENGTH);
                    assertThat(malformed.digits()).isEqualTo(9);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "+1 119 555 0123", "+1 619 155 0123", "+999 123", "<script>"})
    void refusesWhatCannotBeCalled(String text) {
        assertThatExceptionOfType(MalformedPhoneNumber.class).isThrownBy(() -> PhoneNumber.parse(text));
    }

    @Test
    void keepsNumbersFromAbroad() {
        assertThat(PhoneNumber.parse("+52 55 1234 5678").e164()).isEqualTo("+525512345678");
    }

    @Test
    void neverPrintsItselfWhole() {
        assertThat(PhoneNumber.parse("+16195550123")).hasToString("•••-0123");
        assertThat(PhoneNumber.parse("+16195550123").display()).isEqualTo("(619) 555-0123");
    }
}
