package org.openhour.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;

/**
 * When and how somebody works: half-open, {@code closes} at midnight means the end of the day. In an office it serves
 * sessions in person there and by video, without an office by video alone.
 *
 * @param only the one modality that it serves, where it does not serve both
 * @param validTo the last day, included
 * @param everyWeeks 1 for every week; otherwise every so many, counted from the week of {@code validFrom}. Weeks start
 *     on Monday
 */
public record Stretch(
        DayOfWeek weekday,
        LocalTime opens,
        LocalTime closes,
        Optional<LocationId> location,
        Optional<Modality> only,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        int everyWeeks) {

    public static final int MOST_WEEKS = 4;

    public Stretch {
        if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
            throw new IllegalArgumentException("Hours must end after they start");
        }
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("Hours come every week up to every fourth");
        }
    }

    /** Hours of one date alone. */
    public static Stretch once(
            LocalDate date, LocalTime opens, LocalTime closes, Optional<LocationId> location, Optional<Modality> only) {
        return new Stretch(date.getDayOfWeek(), opens, closes, location, only, date, Optional.of(date), 1);
    }

    /** The one date on which these hours are, where they are no weekly ones. */
    public Optional<LocalDate> date() {
        return validTo.filter(validFrom::equals);
    }

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && validTo.filter(day::isAfter).isEmpty()
                && weeksSinceValid(day) % everyWeeks == 0;
    }

    boolean serves(Modality modality, Optional<LocationId> wanted) {
        return only.filter(one -> one != modality).isEmpty()
                && (modality == Modality.TELEHEALTH || (location.isPresent() && location.equals(wanted)));
    }

    private long weeksSinceValid(LocalDate day) {
        return ChronoUnit.WEEKS.between(monday(validFrom), monday(day));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
