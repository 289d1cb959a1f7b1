package org.openhour.booking.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.booking.time.WallClock;

class RhythmTest {

    private static final WallClock PACIFIC = new WallClock(ZoneId.of("America/Los_Angeles"));

    @Test
    void fallsDueOnItsWeekdaysBetweenItsFirstAndItsLastDay() {
        Rhythm rhythm = rhythm("2026-12-01", "2026-12-08", DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        assertThat(rhythm.dueIn(at("2026-11-20T00:00:00Z"), at("2026-12-20T00:00:00Z"), PACIFIC))
                .containsExactly(
                        LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-04"), LocalDate.parse("2026-12-08"));
    }

    @Test
    void isDueFromTheStartOnAndNotAtTheEnd() {
        Rhythm rhythm = rhythm("2026-12-01", "2026-12-08", DayOfWeek.TUESDAY);
        Instant due = at("2026-12-01T16:30:00Z");
        assertThat(rhythm.dueIn(due, due.plusSeconds(1), PACIFIC)).hasSize(1);
        assertThat(rhythm.dueIn(due.plusSeconds(1), due.plusSeconds(60), PACIFIC))
                .isEmpty();
        assertThat(rhythm.dueIn(due.minusSeconds(60), due, PACIFIC)).isEmpty();
    }

    @Test
    @DisplayName("R-E1: half past eight stays half past eight across both clock changes")
    void staysAtItsTimeAcrossBothClockChanges() {
        Rhythm daily = new Rhythm(
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(8, 30),
                LocalDate.parse("2027-03-13"),
                LocalDate.parse("2027-03-15"));
        assertThat(daily.dueIn(at("2027-03-13T16:30:00Z"), at("2027-03-13T16:31:00Z"), PACIFIC))
                .hasSize(1);
        assertThat(daily.dueIn(at("2027-03-14T15:30:00Z"), at("2027-03-14T15:31:00Z"), PACIFIC))
                .hasSize(1);
        Rhythm autumn = rhythm("2027-11-06", "2027-11-07", DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(autumn.dueIn(at("2027-11-06T15:30:00Z"), at("2027-11-06T15:31:00Z"), PACIFIC))
                .hasSize(1);
        assertThat(autumn.dueIn(at("2027-11-07T16:30:00Z"), at("2027-11-07T16:31:00Z"), PACIFIC))
                .hasSize(1);
    }

    @Test
    void endsByItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm("2026-12-02", "2026-12-01", DayOfWeek.MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm("2026-12-01", "2027-06-02", DayOfWeek.MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm("2026-12-01", "2026-12-08"));
    }

    private static Rhythm rhythm(String from, String until, DayOfWeek... days) {
        return new Rhythm(Set.of(days), LocalTime.of(8, 30), LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
