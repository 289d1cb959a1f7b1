package org.openhour.booking.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-A6: a ZIP code is a hint")
class CaliforniaZipTest {

    @ParameterizedTest
    @ValueSource(strings = {"90001", "92101-1234", "96162", "96201", "96601", "97635", "89439"})
    void hintsAtNothingInCaliforniaInThePacificOrAtTheBorder(String zip) {
        assertThat(CaliforniaZip.isElsewhere(zip)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"89101", "97636", "96701", "10001", "00901"})
    void hintsAtAPlaceElsewhere(String zip) {
        assertThat(CaliforniaZip.isElsewhere(zip)).isTrue();
    }
}
