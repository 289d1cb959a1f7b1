package org.openhour.notification.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

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

    /** Why a number gets no more today, if it does not. */
    public Optional<String> reached(Collection<LocalDate> texted, LocalDate today) {
        if (texted.stream().filter(today::equals).count() >= day) {
            return Optional.of("daily-ceiling");
        }
        long inAWeek = texted.stream()
                .filter(on -> !on.isBefore(since(today)) && !on.isAfter(today))
                .count();
        return inAWeek >= week ? Optional.of("weekly-ceiling") : Optional.empty();
    }
}
