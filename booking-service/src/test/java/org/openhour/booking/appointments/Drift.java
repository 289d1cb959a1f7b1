package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.time.Cells;

/** Compares what is taken in the pages with what appointments have taken. */
final class Drift {

    private record Page(UUID resource, LocalDate day) {}

    private Drift() {}

    static void assertNone(AppointmentRepository appointments, JdbcTemplate jdbc) {
        Map<Page, Cells> expected = new HashMap<>();
        appointments.findAll().stream()
                .flatMap(appointment -> Claims.of(appointment).stream())
                .forEach(claim -> take(claim, expected));
        Map<Page, Cells> actual = new HashMap<>();
        jdbc.query("select resource, day, busy from day_page where busy <> repeat(x'00', 36)", row -> {
            actual.put(
                    new Page(UuidCreator.fromBytes(row.getBytes(1)), row.getObject(2, LocalDate.class)),
                    Cells.of(row.getBytes(3)));
        });
        assertThat(actual).isEqualTo(expected);
    }

    private static void take(Claim claim, Map<Page, Cells> pages) {
        for (LocalDate day : claim.span().days()) {
            Page page = new Page(claim.resource().value(), day);
            Cells before = pages.getOrDefault(page, Cells.NONE);
            Cells wanted = claim.span().cellsOn(day);
            assertThat(before.intersects(wanted))
                    .as("two in one hour of %s", page)
                    .isFalse();
            pages.put(page, before.or(wanted));
        }
    }
}
