package org.openhour.booking.feedback;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;

/** What a client asked to be reminded of; one that is changed is another one. */
@Embeddable
public record Nudge(
        UUID id,
        String text,
        String days,
        LocalTime atTime,
        LocalDate startsOn,
        LocalDate endsOn,
        UUID agreedBy,
        Instant agreedAt) {

    static Nudge of(UUID id, Agreement.Wording wording, UUID agreedBy, Instant now) {
        Rhythm rhythm = wording.rhythm();
        return new Nudge(
                id,
                wording.text(),
                rhythm.inOrder().stream().map(Enum::name).collect(Collectors.joining(",")),
                rhythm.time(),
                rhythm.from(),
                rhythm.until(),
                agreedBy,
                now);
    }

    public Agreement.Wording wording() {
        var weekdays = Arrays.stream(days.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new Agreement.Wording(text, new Rhythm(weekdays, atTime, startsOn, endsOn));
    }
}
