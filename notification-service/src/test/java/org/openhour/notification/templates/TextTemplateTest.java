package org.openhour.notification.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

class TextTemplateTest {

    private static final TextValues VALUES = new TextValues(
            "Peña & Co. $1", "Tue Dec 1, 9:00 AM Pacific", "https://b.example/m/x", "(619) 693-8327", "");

    @Test
    void fillsItsPlaces() {
        assertThat(new TextTemplate("{brand}: {when} – {link} STOP").with(VALUES))
                .contains("Peña & Co. $1: Tue Dec 1, 9:00 AM Pacific - https://b.example/m/x STOP");
    }

    @Test
    void isOfNoUseWhereAValueIsMissing() {
        assertThat(new TextTemplate("{when} until {until} STOP").with(VALUES)).isEmpty();
    }

    @ParameterizedTest(name = "R-C4, R-B1: {0} has {1}")
    @CsvSource({
        "'{brand}: {when} {link} STOP', ''",
        "'{brand}: {link} STOP', time-missing",
        "'{brand}: {when} {link}', stop-missing",
        "'{name}: {when} STOP', place-unknown",
        "'{when} Reply YES to confirm. STOP', asks-for-an-opt-out-word",
        "'{when} Text CANCEL to cancel. STOP', asks-for-an-opt-out-word",
        "'{when} Responda con CANCEL. STOP', asks-for-an-opt-out-word"
    })
    void saysWhatKeepsItFromBeingUsed(String text, String flaws) {
        assertThat(new TextTemplate(text).flaws(MessageKind.REMINDER_24H))
                .containsExactlyElementsOf(Arrays.stream(flaws.split(","))
                        .filter(flaw -> !flaw.isEmpty())
                        .toList());
    }

    @Test
    void wantsTheLinkInANoteAndNoTime() {
        assertThat(new TextTemplate("{brand} wrote. STOP").flaws(MessageKind.NUDGE))
                .containsExactly("link-missing");
        assertThat(new TextTemplate("{brand}, {when}: {link} STOP").flaws(MessageKind.PULSE))
                .containsExactly("place-unknown");
        assertThat(new TextTemplate("{brand}: {link} STOP").flaws(MessageKind.PULSE))
                .isEmpty();
    }

    @Test
    void wantsTheLinkInAnOffer() {
        assertThat(new TextTemplate("{when} is open. STOP").flaws(MessageKind.OFFER))
                .containsExactly("link-missing");
    }

    @ParameterizedTest(name = "R-B1: {0}")
    @CsvSource({
        "'Your therapy session with Dr. Reyes', 'therapy,session,dr'",
        "'Su sesión de terapia', 'sesión,terapia'",
        "'PSYCHOLOGY group', 'psychology,group'",
        "'Balance owed: 40', 'balance,owed'",
        "'Reminder, Tue Dec 1, 9:00 AM Pacific', ''"
    })
    void findsTheWordsThatGiveTooMuchAway(String text, String words) {
        assertThat(GiveAways.in(text))
                .containsExactlyElementsOf(Arrays.stream(words.split(","))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    static Stream<Arguments> ownTexts() {
        return Arrays.stream(MessageKind.values())
                .filter(MessageKind::texts)
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("ownTexts")
    @DisplayName("R-B1, R-C4: the product's own words pass its own checks")
    void findsNothingInTheProductsOwnWords(MessageKind kind, Language language) {
        String text = new Wording().named(kind, language);
        assertThat(new TextTemplate(text).flaws(kind)).isEmpty();
        assertThat(GiveAways.in(text)).isEmpty();
    }
}
