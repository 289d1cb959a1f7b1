package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

class DayBarTest {

    @Test
    void hangsAPaneWhereItsTimeLies() {
        DayBar bar = DayBar.of(DayBar.NARROW, List.of(span(9, 0), span(9, 15)), Optional.empty());

        assertThat(bar.at(12)).isEqualTo("122.67");
        assertThat(bar.panes())
                .containsExactly(
                        new DayBar.Pane("37.37", "15.0", "5.77", "20.0"),
                        new DayBar.Pane("44.53", "15.0", "5.77", "20.0"));
    }

    @Test
    void drawsOnesOwnTimeOnceAndWideEnoughToSee() {
        DayBar bar = DayBar.of(DayBar.NARROW, List.of(span(9, 0)), Optional.of(span(9, 0)));

        assertThat(bar.panes()).isEmpty();
        assertThat(bar.mine()).contains(new DayBar.Pane("35.17", "8.0", "13.0", "34.0"));
    }

    @Test
    void leavesOutWhatLiesBeforeOrAfterTheDay() {
        DayBar bar = DayBar.of(DayBar.WIDE, List.of(span(7, 45), span(20, 0)), Optional.of(span(21, 0)));

        assertThat(bar.panes()).isEmpty();
        assertThat(bar.mine()).isEmpty();
    }

    private static LocalSpan span(int hour, int minute) {
        return LocalSpan.of(LocalDateTime.of(2026, 12, 1, hour, minute), Minutes.of(15));
    }
}
