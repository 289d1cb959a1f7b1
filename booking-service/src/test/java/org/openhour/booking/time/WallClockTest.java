package org.openhour.booking.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WallClockTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 14);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1);
    private final WallClock clock = new WallClock(ZoneId.of("America/Los_Angeles"));

    @Test
    @DisplayName("R-E1: a time that the clock skips does not exist")
    void knowsTheGap() {
        assertThat(clock.exists(SPRING.atTime(2, 30))).isFalse();
        assertThat(clock.exists(SPRING.atTime(3, 0))).isTrue();
    }

    @Test
    @DisplayName("R-E1: of an hour that comes twice the first is meant")
    void takesTheFirstOfTwo() {
        assertThat(clock.at(AUTUMN.atTime(1, 30))).hasToString("2026-11-01T01:30-07:00");
    }

    @Test
    void startsNoSessionThatAClockChangeWouldStretchOrSkip() {
        for (LocalDate day : new LocalDate[] {SPRING, AUTUMN}) {
            Cells starts = clock.wholeStarts(day, Minutes.of(50));
            for (int cell = 0; cell < Cells.A_DAY; cell++) {
                LocalDateTime start = day.atTime(Cells.timeAt(cell));
                boolean whole = clock.exists(start)
                        && Duration.between(clock.instantOf(start), clock.instantOf(start.plusMinutes(50)))
                                .equals(Duration.ofMinutes(50));
                assertThat(starts.has(cell)).as("%s", start).isEqualTo(whole);
            }
            assertThat(starts.has(12 * 9)).isTrue();
        }
    }

    @Test
    void offersTheFirstOfARepeatedHourAndNothingThatReachesIntoTheSecond() {
        Cells starts = clock.wholeStarts(AUTUMN, Minutes.of(50));
        assertThat(starts.has(cellAt(1, 0))).isTrue();
        assertThat(starts.has(cellAt(1, 30))).isFalse();
        assertThat(starts.has(cellAt(2, 0))).isTrue();
    }

    @Test
    void hasNothingToSayOnAnOrdinaryDay() {
        assertThat(clock.wholeStarts(LocalDate.of(2026, 12, 1), Minutes.of(50))).isEqualTo(Cells.ALL);
    }

    @Test
    @DisplayName("R-E2: spans are half-open, so 10:00–10:50 and 10:50–11:40 both fit")
    void letsSpansTouch() {
        LocalSpan first = LocalSpan.of(SPRING.atTime(10, 0), Minutes.of(50));
        LocalSpan second = LocalSpan.of(SPRING.atTime(10, 50), Minutes.of(50));
        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.cellsOn(SPRING).intersects(second.cellsOn(SPRING))).isFalse();
    }

    @Test
    void splitsASpanAtMidnight() {
        LocalSpan night = LocalSpan.of(SPRING.atTime(23, 30), Minutes.of(60));
        assertThat(night.days()).containsExactly(SPRING, SPRING.plusDays(1));
        assertThat(night.cellsOn(SPRING).count()).isEqualTo(6);
        assertThat(night.cellsOn(SPRING.plusDays(1)).count()).isEqualTo(6);
        assertThat(new LocalSpan(SPRING.atTime(23, 0), SPRING.plusDays(1).atTime(LocalTime.MIDNIGHT)).days())
                .containsExactly(SPRING);
    }

    private static int cellAt(int hour, int minute) {
        return (hour * 60 + minute) / Cells.MINUTES_EACH;
    }
}
