package org.openhour.notification.templates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.appointments.MovedDate;
import org.openhour.notification.appointments.Recurrence;
import org.openhour.notification.templates.Letter.Paragraph;

/** How a series stands, in words: its rule, and what of it is to come otherwise. */
@Component
class SeriesWords {

    private final Wording wording;
    private final Clock clock;

    SeriesWords(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    List<Paragraph> of(AppointmentState state, Recurrence recurrence, Language language) {
        Paragraph when = new Paragraph(wording.say("mail.when", language), rule(state, recurrence, language), null);
        Instant now = clock.instant();
        Stream<String> moved = recurrence.moved().stream()
                .filter(date -> date.end().isAfter(now))
                .map(date -> moved(date, state, language));
        Stream<String> leftOut = recurrence.leftOut().stream()
                .filter(date -> date.isAfter(now))
                .map(date -> Moments.withoutZone(date, state.zone(), language));
        return Stream.of(
                        Stream.of(when),
                        listed("mail.series.moved", moved, language),
                        listed("mail.series.left_out", leftOut, language))
                .flatMap(part -> part)
                .toList();
    }

    private String rule(AppointmentState state, Recurrence recurrence, Language language) {
        String key = recurrence.everyWeeks() == 1 ? "mail.series.weekly" : "mail.series.rhythm";
        String rule = wording.say(
                key,
                language,
                Moments.weekday(state, language),
                Moments.hours(state, language),
                Moments.day(state.start(), state, language),
                recurrence.everyWeeks());
        return recurrence.lastStart() == null
                ? rule
                : wording.say(
                        "mail.series.until", language, rule, Moments.day(recurrence.lastStart(), state, language));
    }

    private String moved(MovedDate date, AppointmentState state, Language language) {
        return wording.say(
                "mail.series.instead",
                language,
                Moments.withoutZone(date.originalStart(), state.zone(), language),
                Moments.withoutZone(date.start(), state.zone(), language));
    }

    private Stream<Paragraph> listed(String heading, Stream<String> lines, Language language) {
        String text = lines.collect(Collectors.joining("\n"));
        return text.isEmpty() ? Stream.empty() : Stream.of(new Paragraph(wording.say(heading, language), text, null));
    }
}
