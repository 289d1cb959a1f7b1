package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.StandingRules;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.WallClock;

/**
 * Moves what is to come of a series in one transaction: after the rules the series is locked, then its appointments, then
 * their hours. All are checked together, their own hours given back in the same act.
 */
@Component
class SeriesMoves {

    private final StandingRules rules;
    private final SeriesRecords records;
    private final SeriesPlacement placement;
    private final AppointmentStore store;
    private final SeriesGaps gaps;
    private final Clock clock;

    SeriesMoves(
            StandingRules rules,
            SeriesRecords records,
            SeriesPlacement placement,
            AppointmentStore store,
            SeriesGaps gaps,
            Clock clock) {
        this.rules = rules;
        this.records = records;
        this.placement = placement;
        this.store = store;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** What is moved by how much; {@code ahead} is all that the new dates are for, {@code movers} what takes a new time. */
    private record Plan(
            Series series, LocalDate from, SeriesShift shift, List<Appointment> ahead, List<Appointment> movers) {}

    @Transactional
    public SeriesOutcome move(
            AppointmentId id, Scope scope, Move move, OnConflict onConflict, Expected expected, Because because) {
        WallClock wall = rules.hold().practice().wallClock();
        Series series = records.lockSeriesOf(id);
        List<Appointment> ahead = records.lockAhead(series);
        Appointment anchor = SeriesRecords.among(ahead, id);
        expected.check(anchor);
        Plan plan = plan(series, ahead, anchor, scope, move);
        List<DateAnswer> answers = placement.take(plan.shift().session(), wishes(plan), start -> Optional.empty());
        DateAnswer.requireGood(
                answers, onConflict, answer -> placement.report(plan.shift().session(), answer));
        Series now = scope == Scope.ALL ? changed(plan) : split(plan);
        records.changed(series.id(), because.tellClient());
        return new SeriesOutcome(now, apply(plan, now, answers, because, wall));
    }

    private Plan plan(Series series, List<Appointment> ahead, Appointment anchor, Scope scope, Move move) {
        WantedSession how = wanted(series.session(), move);
        if (how.modality() == Modality.TELEHEALTH
                && !move.physicallyInCalifornia().orElse(true)) {
            throw AppointmentRefused.because(Reason.OUT_OF_STATE);
        }
        LocalDate day = SeriesRecords.dayOf(anchor);
        SeriesShift shift = new SeriesShift(
                ChronoUnit.DAYS.between(day, move.start().toLocalDate()),
                move.start().toLocalTime(),
                placement.settled(how),
                move.physicallyInCalifornia());
        List<Appointment> meant = scope == Scope.ALL
                ? ahead
                : ahead.stream()
                        .filter(one -> !SeriesRecords.dayOf(one).isBefore(day))
                        .toList();
        List<Appointment> movers = meant.stream()
                .filter(one -> scope == Scope.ALL || one.id().equals(anchor.id()) || isAsPlanned(one, series))
                .toList();
        LocalDate from = scope == Scope.ALL ? SeriesRecords.dayOf(ahead.get(0)) : day;
        return new Plan(series, from, shift, meant, movers);
    }

    private static List<DateWish> wishes(Plan plan) {
        return plan.movers().stream().map(one -> wish(one, plan.shift())).toList();
    }

    private static DateWish wish(Appointment one, SeriesShift shift) {
        LocalDate day = SeriesRecords.dayOf(one).plusDays(shift.days());
        return new DateWish(day, day.atTime(shift.time()), Company.of(one), Claims.of(one));
    }

    /** The whole series has other dates from now on. */
    private Series changed(Plan plan) {
        plan.series().change(plan.shift());
        gaps.shift(
                plan.series().id(),
                plan.from(),
                plan.series().id(),
                plan.shift().days());
        return plan.series();
    }

    /** The series ends, and another one goes on (RFC 5545 has no better way to say "from here on"). */
    private Series split(Plan plan) {
        SeriesId next = new SeriesId(UuidCreator.getTimeOrderedEpoch());
        Series rest = plan.series().split(next, plan.from(), plan.shift(), clock.instant());
        gaps.shift(plan.series().id(), plan.from(), next, plan.shift().days());
        return records.save(rest);
    }

    private List<Occurrence> apply(Plan plan, Series now, List<DateAnswer> answers, Because because, WallClock wall) {
        Map<LocalDate, DateAnswer> byDay = answers.stream()
                .collect(Collectors.toMap(answer -> answer.wish().day(), Function.identity()));
        SeriesBooks.Announcement announcement = new SeriesBooks.Announcement(because);
        List<Occurrence> occurrences = new ArrayList<>();
        for (Appointment one : plan.ahead()) {
            LocalDate day = SeriesRecords.dayOf(one).plusDays(plan.shift().days());
            one.belongTo(now.id(), day);
            Optional<DateAnswer> answer =
                    plan.movers().contains(one) ? Optional.ofNullable(byDay.get(day)) : Optional.empty();
            answer.flatMap(DateAnswer::place)
                    .ifPresent(place -> one.move(place, california(plan), wall, announcement.next(), clock.instant()));
            AppointmentState state = store.save(one).state();
            answer.map(found -> placement.report(now.session(), found))
                    .ifPresent(report -> occurrences.add(report.with(state)));
        }
        return occurrences;
    }

    private static Optional<CaliforniaAnswer> california(Plan plan) {
        return plan.shift().california().map(CaliforniaAnswer::of);
    }

    /** Whether it was never moved by itself: such a move stays, unless all are meant. */
    private static boolean isAsPlanned(Appointment one, Series series) {
        WantedSession plan = series.session();
        return one.span().start().equals(series.dates().startOn(SeriesRecords.dayOf(one)))
                && one.modality() == plan.modality()
                && plan.clinician().equals(Optional.of(one.clinician()))
                && plan.location().equals(one.location());
    }

    private static WantedSession wanted(WantedSession plan, Move move) {
        Modality modality = move.modality().orElse(plan.modality());
        return new WantedSession(
                plan.service(),
                modality,
                move.start(),
                move.clinician().or(plan::clinician),
                modality == Modality.TELEHEALTH
                        ? Optional.empty()
                        : move.location().or(plan::location));
    }
}
