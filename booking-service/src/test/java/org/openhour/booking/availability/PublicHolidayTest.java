package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PublicHolidayTest {

    @Test
    void namesThoseOfAYearInOrder() {
        assertThat(PublicHoliday.of(2027))
                .extracting(holiday -> holiday.day().toString())
                .containsExactly(
                        "2027-01-01",
                        "2027-01-18",
                        "2027-02-15",
                        "2027-03-31",
                        "2027-05-31",
                        "2027-06-18",
                        "2027-07-05",
                        "2027-09-06",
                        "2027-10-11",
                        "2027-11-11",
                        "2027-11-25",
                        "2027-11-26",
                        "2027-12-24");
    }

    @Test
    void observesNewYearOnTheFridayBeforeASaturday() {
        assertThat(PublicHoliday.of(2028))
                .element(0)
                .isEqualTo(new PublicHoliday(LocalDate.of(2027, 12, 31), "New Year’s Day"));
    }
}
