package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.openhour.booking.practice.Modality;

class ReadBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void saysTheWholeBookingInOneSentenceAndAsksForCalifornia() {
        assertThat(ReadBack.of(
                        "Nora", LocalDateTime.of(2026, 12, 1, 11, 30), TODAY, Modality.TELEHEALTH, "Jonah Abara"))
                .isEqualTo("“Nora, that’s today, Tuesday, December 1st, at 11:30 in the morning, Pacific, by video with"
                        + " Jonah. Will you be in California then?”");
    }

    /** R-A5: in person nobody is asked where they are. */
    @Test
    void doesNotAskForCaliforniaInPerson() {
        assertThat(ReadBack.of("", LocalDateTime.of(2026, 12, 22, 12, 0), TODAY, Modality.IN_PERSON, "Maya Lindqvist"))
                .isEqualTo("“That’s Tuesday, December 22nd, at noon, Pacific, in person with Maya.”");
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "31, 31st"})
    void countsDaysAsOneSaysThem(int number, String said) {
        assertThat(ReadBack.ordinal(number)).isEqualTo(said);
    }
}
