package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

class HoursTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Hours hours = new Hours(Cells.between(LocalTime.of(9, 30), LocalTime.of(17, 0)));

    @Test
    void greysOutWholeHoursThatAreNotWorkedAndPartsOfThoseThatAre() {
        assertThat(hours.isOff(8)).isTrue();
        assertThat(hours.isOff(9)).isFalse();
        assertThat(hours.shutIn(9)).containsExactly(new Slice(108, 114));
        assertThat(hours.shutIn(10)).isEmpty();
        assertThat(hours.isOff(17)).isTrue();
    }

    @Test
    void hangsASessionUnderItsHour() {
        Slice slice = Slice.of(new LocalSpan(at(14, 30), at(15, 20)), DAY);

        assertThat(slice.hour()).isEqualTo(14);
        assertThat(slice.css()).isEqualTo("m6 d10");
    }

    private static LocalDateTime at(int hour, int minute) {
        return DAY.atTime(hour, minute);
    }
}
