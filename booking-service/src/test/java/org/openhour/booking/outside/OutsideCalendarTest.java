package org.openhour.booking.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.openhour.booking.practice.ClinicianId;

class OutsideCalendarTest {

    private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(4);

    private final OutsideCalendar calendar = new OutsideCalendar(
            new ClinicianId(new UUID(0, 1)), CalendarAddress.parse("https://calendar.example/private-4711.ics"), NOW);

    @Test
    void waitsTwiceAsLongAfterEveryFailureInARowUpToALongestPause() {
        for (int minutes : new int[] {15, 30, 60, 120, 240, 240, 240}) {
            fail();
            assertThat(calendar.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        }
        calendar.hasNotChanged(NOW, PAUSE);
        fail();
        assertThat(calendar.dueAt()).isEqualTo(NOW.plus(PAUSE));
    }

    @Test
    void isStaleSinceItWasGivenWhereItWasNeverRead() {
        assertThat(calendar.staleSince()).isEmpty();
        fail();
        assertThat(calendar.staleSince()).contains(NOW);
    }

    @Test
    void startsAfreshAtAnotherAddressButKeepsWhatIsKnown() {
        calendar.hasChanged(new Marks(Optional.of("a"), Optional.empty()), LocalDate.EPOCH, 0, NOW, PAUSE);
        fail();
        calendar.moveTo(CalendarAddress.parse("https://other.example/new.ics"), NOW);
        assertThat(calendar.marks().isNone()).isTrue();
        assertThat(calendar.failure()).isEmpty();
        assertThat(calendar.busyUntil()).contains(LocalDate.EPOCH);
        assertThat(calendar.host()).isEqualTo("other.example");
    }

    @Test
    void keepsItsAddressToItself() {
        assertThat(calendar.toString()).doesNotContain("4711");
    }

    private void fail() {
        calendar.hasFailed(Failure.SERVER_FAILED, NOW, PAUSE, LONGEST);
    }
}
