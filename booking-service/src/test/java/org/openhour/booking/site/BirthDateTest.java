package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"5/4/1990", "05 / 04 / 1990", "05-04-1990", "5.4.1990", "05041990", "1990-05-04", " 5 4 1990 "})
    void readsADateHoweverItIsWritten(String text) {
        assertThat(BirthDate.read(text)).contains(LocalDate.of(1990, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "5/4/90", "13/45/1990", "2/30/1990", "5/1990", "12345678901"})
    void refusesWhatIsNoDate(String text) {
        assertThat(BirthDate.read(text)).isEmpty();
    }
}
