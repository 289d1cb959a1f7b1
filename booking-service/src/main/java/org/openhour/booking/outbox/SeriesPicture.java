package org.openhour.booking.outbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Occurrences;
import org.openhour.booking.appointments.Series;
import org.openhour.booking.appointments.SeriesGap;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** How a series stands, date by date, as one entry of a calendar would have it. */
final class SeriesPicture {

    /** A date whose session is held otherwise than the series has it. */
    record Moved(LocalDate day, LocalSpan span, WantedSession how) {}

    private final Series series;
    private final Minutes minutes;
    private final LocalDateTime now;
    private final Map<LocalDate, Appointment> standing = new HashMap<>();
    private final Map<LocalDate, SeriesGap> gaps = new HashMap<>();
    private final List<Appointment> sessions;

    SeriesPicture(Series series, List<Appointment> sessions, List<SeriesGap> gaps, Minutes minutes, LocalDateTime now) {
        this.series = series;
        this.sessions = sessions;
        this.minutes = minutes;
        this.now = now;
        gaps.forEach(gap -> this.gaps.put(gap.day(), gap));
        sessions.stream().filter(session -> session.status().occupiesTime()).forEach(session -> session.seriesDate()
                .ifPresent(day -> standing.put(day, session)));
    }

    /** The first date that the entry has: what passed before the series had its present hour is no part of it. */
    LocalDate firstDay() {
        LocalDate first = series.dates().first().toLocalDate();
        return tried().stream()
                .filter(day -> !day.isBefore(now.toLocalDate()) || isAsPlanned(day))
                .findFirst()
                .orElse(first);
    }

    /** Those at which there is nothing, as far as that is known. */
    List<LocalDate> leftOut() {
        Stream<LocalDate> later = gaps.values().stream()
                .map(SeriesGap::day)
                .filter(day -> day.isAfter(series.placedTo()) && dates().contains(day));
        return Stream.concat(tried().stream().filter(day -> !day.isBefore(firstDay())), later)
                .filter(day -> !standing.containsKey(day))
                .filter(day -> plannedMove(day).isEmpty())
                .sorted()
                .toList();
    }

    List<Moved> moved() {
        List<Moved> moved = new ArrayList<>();
        standing.forEach((day, session) -> {
            if (!day.isBefore(firstDay()) && dates().contains(day) && !isAsPlanned(day)) {
                moved.add(new Moved(day, session.span(), howOf(session)));
            }
        });
        gaps.keySet().forEach(day -> plannedMove(day)
                .ifPresent(start -> moved.add(new Moved(day, LocalSpan.of(start, minutes), series.session()))));
        moved.sort(Comparator.comparing(Moved::day));
        return moved;
    }

    /** The session that comes next, else the one that was last. */
    Optional<Appointment> nearest() {
        Comparator<Appointment> byStart =
                Comparator.comparing(session -> session.span().start());
        Predicate<Appointment> ahead =
                session -> session.status().isAhead() && session.span().end().isAfter(now);
        return sessions.stream().filter(ahead).min(byStart).or(() -> sessions.stream()
                .max(byStart));
    }

    /** It is cancelled where nothing is to come that was to come. */
    Status status() {
        if (isToCome()) {
            return Status.BOOKED;
        }
        boolean givenUp = series.endedFrom().isPresent()
                || sessions.stream()
                        .anyMatch(session -> !session.status().occupiesTime()
                                && session.span().start().isAfter(now));
        return givenUp ? Status.CANCELLED : Status.COMPLETED;
    }

    private boolean isToCome() {
        boolean goesOn =
                dates().last().map(last -> last.isAfter(series.placedTo())).orElse(true);
        return goesOn
                || standing.values().stream()
                        .anyMatch(session -> session.status().isAhead()
                                && session.span().end().isAfter(now))
                || gaps.keySet().stream().anyMatch(day -> plannedMove(day).isPresent());
    }

    private List<LocalDate> tried() {
        return dates().between(dates().first().toLocalDate(), series.placedTo());
    }

    private Occurrences dates() {
        return series.dates();
    }

    private boolean isAsPlanned(LocalDate day) {
        Appointment session = standing.get(day);
        return session != null
                && session.span().equals(LocalSpan.of(dates().startOn(day), minutes))
                && session.modality() == series.session().modality()
                && session.location().equals(series.session().location());
    }

    private Optional<LocalDateTime> plannedMove(LocalDate day) {
        return Optional.ofNullable(gaps.get(day)).filter(SeriesGap::isPlanned).flatMap(SeriesGap::movedTo);
    }

    private static WantedSession howOf(Appointment session) {
        return new WantedSession(
                session.service(),
                session.modality(),
                session.span().start(),
                Optional.of(session.clinician()),
                session.location());
    }
}
