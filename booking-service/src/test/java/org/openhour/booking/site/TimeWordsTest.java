package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

class TimeWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final TimeWords english = new TimeWords(Locale.ENGLISH);
    private final TimeWords spanish = new TimeWords(SiteLanguage.SPANISH);

    @Test
    void keepsATimeTogetherWithItsHalfOfTheDay() {
        assertThat(english.time(LocalTime.of(9, 0))).isEqualTo("9:00\u00a0AM");
        assertThat(english.time(LocalTime.NOON)).isEqualTo("12:00\u00a0PM");
        assertThat(spanish.time(LocalTime.of(17, 15))).isEqualTo("5:15\u00a0p.\u00a0m.");
    }

    @Test
    void namesTheHalfOfTheDayOnceWhereBothEndsShareIt() {
        assertThat(english.range(span(9, 0))).isEqualTo("9:00\u00a0–\u00a09:15\u00a0AM");
        assertThat(english.range(span(11, 45))).isEqualTo("11:45\u00a0AM\u00a0–\u00a012:00\u00a0PM");
        assertThat(spanish.range(span(9, 0))).isEqualTo("9:00\u00a0–\u00a09:15\u00a0a.\u00a0m.");
    }

    @Test
    void saysDaysAsEachLanguageDoes() {
        assertThat(english.dayFirst(DAY)).isEqualTo("Tuesday, December 1");
        assertThat(english.shortDay(DAY)).isEqualTo("Tue, Dec 1");
        assertThat(spanish.day(DAY)).isEqualTo("martes, 1 de diciembre");
        assertThat(spanish.dayFirst(DAY)).isEqualTo("Martes, 1 de diciembre");
        assertThat(spanish.shortDay(DAY)).isEqualTo("mar, 1 de dic");
        assertThat(english.months(DAY.minusDays(1), DAY)).isEqualTo("November – December");
        assertThat(spanish.months(DAY, DAY)).isEqualTo("Diciembre");
    }

    private static LocalSpan span(int hour, int minute) {
        return LocalSpan.of(LocalDateTime.of(DAY, LocalTime.of(hour, minute)), Minutes.of(15));
    }
}
