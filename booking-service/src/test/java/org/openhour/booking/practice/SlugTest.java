package org.openhour.booking.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Maya Lindqvist, maya-lindqvist",
        "'  José  Núñez-O’Brien ', jose-nunez-o-brien",
        "李, unnamed",
        "'50 min.', 50-min"
    })
    void isMadeFromAName(String name, String slug) {
        assertThat(Slug.choose(Optional.empty(), name, List.of())).isEqualTo(slug);
    }

    @Test
    void takesANumberWhereTheNameIsTaken() {
        assertThat(Slug.choose(Optional.empty(), "Room", List.of("room", "room-2")))
                .isEqualTo("room-3");
    }

    @Test
    void staysWithinItsLength() {
        assertThat(Slug.choose(Optional.empty(), "a".repeat(100), List.of())).matches(Slug::isSlug);
    }

    @Test
    void refusesAWantedOneThatIsTaken() {
        assertThatThrownBy(() -> Slug.choose(Optional.of("maya"), "Maya", List.of("maya")))
                .isInstanceOfSatisfying(PracticeRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(PracticeRefused.Reason.ID_TAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "a/b", "é"})
    void isLowerCaseKebab(String text) {
        assertThat(Slug.isSlug(text)).isFalse();
    }
}
