package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Drift;
import org.openhour.booking.availability.PageCheck;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.SettableClock;

@DomainTest
class PageCheckTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 30);

    @Autowired
    private Booking booking;

    @Autowired
    private Holds holds;

    @Autowired
    private PageCheck pages;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void bookAndHold() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        booking.book(at("2026-12-01T10:00")
                .of("individual")
                .with("maya-lindqvist")
                .inPerson()
                .request());
        holds.place(at("2026-12-01T13:00").with("maya-lindqvist").session(), Channel.ONLINE);
    }

    @Test
    void findsNothingWhereNothingDrifted() {
        assertThat(pages.check(FROM)).isEmpty();
    }

    @Test
    void namesWhatIsMissingAndWhatIsStray() {
        byte[] wrong = Cells.between(LocalTime.of(15, 0), LocalTime.of(16, 0)).toBytes();
        jdbc.update(
                "update day_page set busy = ? where resource = (select id from clinician where slug ="
                        + " 'maya-lindqvist')",
                (Object) wrong);
        assertThat(pages.check(FROM)).singleElement().satisfies(drift -> {
            assertThat(drift.missing().count()).isEqualTo(12 + 4);
            assertThat(drift.stray()).isEqualTo(Cells.of(wrong));
        });
        assertThat(pages.repair(FROM)).hasSize(1);
        assertThat(pages.check(FROM)).isEmpty();
    }

    @Test
    void rebuildsPagesThatAreLost() {
        jdbc.update("delete from day_page");
        assertThat(pages.check(FROM)).hasSize(3).extracting(Drift::stray).containsOnly(Cells.NONE);
        pages.repair(FROM);
        assertThat(pages.check(FROM)).isEmpty();
    }

    private SampleBooking at(String start) {
        return SampleBooking.at(catalogues.current(), start);
    }
}
