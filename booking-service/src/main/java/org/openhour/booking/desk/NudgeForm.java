package org.openhour.booking.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.feedback.Agreement;
import org.openhour.booking.feedback.NudgeRules;
import org.openhour.booking.feedback.Rhythm;

/** A nudge as it was typed. */
record NudgeForm(
        @Nullable String text,
        @Nullable List<DayOfWeek> days,
        @Nullable LocalTime time,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean agreed) {

    static final NudgeForm EMPTY = new NudgeForm(null, null, null, null, null, null);

    /** What is wrong with it, in words. */
    Optional<String> problem(NudgeRules rules) {
        if (words().isEmpty()) {
            return Optional.of("Write what the client wants to read, on one line of at most 300 characters.");
        }
        if (days == null || days.isEmpty()) {
            return Optional.of("Choose at least one day of the week.");
        }
        if (time == null || time.toSecondOfDay() % 300 != 0 || !rules.allows(time)) {
            return Optional.of("Choose a time of day outside the quiet hours, on a whole five minutes.");
        }
        if (from == null || until == null || !NudgeRules.spans(from, until)) {
            return Optional.of("Choose a first and a last day, at most " + Rhythm.MOST_WEEKS + " weeks apart.");
        }
        return Boolean.TRUE.equals(agreed)
                ? Optional.empty()
                : Optional.of("Nothing is sent that the client has not agreed to.");
    }

    /** Of a form that nothing is wrong with. */
    Agreement.Wording wording() {
        if (days == null || time == null || from == null || until == null) {
            throw new IllegalStateException("an unfinished nudge");
        }
        return new Agreement.Wording(words().orElseThrow(), new Rhythm(Set.copyOf(days), time, from, until));
    }

    public boolean has(DayOfWeek day) {
        return days != null && days.contains(day);
    }

    private Optional<String> words() {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(words -> !words.isEmpty()
                        && words.codePointCount(0, words.length()) <= Agreement.LONGEST_TEXT
                        && words.chars().noneMatch(Character::isISOControl));
    }
}
