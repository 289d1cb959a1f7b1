package org.openhour.notification.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many texts a number gets at most of those that the practice sends of its own accord ({@link MessageKind#limited});
 * the defaults are those of the FCC's exemption for health care. News of what somebody has just done, such as a
 * cancellation, is never kept back for it.
 *
 * @param week within any seven days on end
 */
public record Ceiling(
        @DefaultValue("1") int day, @DefaultValue("3") int week) {

    private static final int WEEK = 7;

    public Ceiling {
        if (day < 1 || week < day) {
            throw new IllegalArgumentException("a ceiling is at least one text a day, and no fewer a week than a day");
        }
    }

    /** The first day whose texts count on this one. */
    public static LocalDate since(LocalDate today) {
        return today.minusDays(WEEK - 1L);
    }

    /** The last day whose reminders a text of this one must leave room for. */
    public static LocalDate until(LocalDate today) {
        return today.plusDays(WEEK - 1L);
    }

    /** Why a number gets no more today, if it does not. */
    public Optional<String> reached(Collection<LocalDate> texted, LocalDate today) {
        return reached(texted, List.of(), today);
    }

    /**
     * The same of a text that must leave room for others.
     *
     * @param ahead the days, up to {@link #until}, of the reminders still to come
     */
    public Optional<String> reached(Collection<LocalDate> texted, Collection<LocalDate> ahead, LocalDate today) {
        long onTheDay = Stream.concat(texted.stream(), ahead.stream())
                .filter(today::equals)
                .count();
        if (onTheDay >= day) {
            return Optional.of("daily-ceiling");
        }
        long inAWeek = texted.stream()
                        .filter(on -> !on.isBefore(since(today)) && !on.isAfter(today))
                        .count()
                + ahead.size();
        return inAWeek >= week ? Optional.of("weekly-ceiling") : Optional.empty();
    }
}
