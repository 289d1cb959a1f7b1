package org.openhour.booking.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * The wall clock of one zone (R-E1). Local times that a clock change skips do not exist; of an hour that comes twice
 * only the first is used.
 */
public record WallClock(ZoneId zone) {

    public boolean exists(LocalDateTime local) {
        return !zone.getRules().getValidOffsets(local).isEmpty();
    }

    /**
     * Whether a span lasts as long in truth as it does on the wall: false where a clock change lies inside it.
     */
    public boolean isWhole(LocalSpan span) {
        return exists(span.start())
                && Duration.between(instantOf(span.start()), instantOf(span.end()))
                        .equals(Duration.between(span.start(), span.end()));
    }

    /** The instant of a local time; the first one where it comes twice. */
    public Instant instantOf(LocalDateTime local) {
        return ZonedDateTime.of(local, zone).withEarlierOffsetAtOverlap().toInstant();
    }

    public OffsetDateTime at(LocalDateTime local) {
        return at(instantOf(local));
    }

    /** The same instant, as this clock shows it. */
    public OffsetDateTime at(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    public LocalDateTime localOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /**
     * The local time that a client meant by a moment with an offset. The second 1:30 of an autumn night has the same
     * local time as the first, but {@link #at} gives the first: a caller who compares the instants sees the difference.
     */
    public LocalDateTime localOf(OffsetDateTime moment) {
        return localOf(moment.toInstant());
    }

    public LocalDateTime now(Clock clock) {
        return localOf(clock.instant());
    }

    public LocalDate today(Clock clock) {
        return now(clock).toLocalDate();
    }

    /**
     * The cells of a day from which a session of this length can start and be whole. All of them, but for the two days
     * a year on which the clock changes.
     */
    public Cells wholeStarts(LocalDate day, Minutes length) {
        if (!changesOn(day)) {
            return Cells.ALL;
        }
        return Cells.ALL
                .indexes()
                .filter(cell -> isWhole(LocalSpan.of(day.atTime(Cells.timeAt(cell)), length)))
                .mapToObj(cell -> Cells.between(cell, cell + 1))
                .reduce(Cells.NONE, Cells::or);
    }

    private boolean changesOn(LocalDate day) {
        Instant midnight = instantOf(day.atStartOfDay());
        ZoneOffsetTransition next = zone.getRules().nextTransition(midnight.minusNanos(1));
        return next != null
                && next.getInstant().isBefore(instantOf(day.plusDays(1).atStartOfDay()));
    }
}
