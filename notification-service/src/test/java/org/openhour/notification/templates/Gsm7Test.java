package org.openhour.notification.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gsm7Test {

    @ParameterizedTest(name = "R-C12: {0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Pacífico|Pacifico",
                "It’s “on” – now…|It's \"on\" - now...",
                "miércoles|miércoles",
                "Ünal Ñ|Ünal Ñ"
            })
    void keepsToTheAlphabet(String text, String plain) {
        assertThat(Gsm7.of(text)).isEqualTo(plain);
        assertThat(Gsm7.covers(Gsm7.of(text))).isTrue();
    }

    @Test
    void replacesWhatHasNoLikeness() {
        assertThat(Gsm7.of("Care 🌱")).isEqualTo("Care ?");
    }

    @Test
    void countsTheExtensionTableTwice() {
        assertThat(Gsm7.septets("a[b]€")).isEqualTo(8);
    }
}
