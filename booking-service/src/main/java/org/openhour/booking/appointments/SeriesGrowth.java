package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.StandingRules;

/**
 * Places dates of one series that have no session yet, in one transaction: after the rules the series is locked, then the
 * hours.
 */
@Component
class SeriesGrowth {

    private final StandingRules rules;
    private final SeriesRecords records;
    private final SeriesPlacement placement;
    private final SeriesAdmission admission;
    private final SeriesBooks books;
    private final Clock clock;

    SeriesGrowth(
            StandingRules rules,
            SeriesRecords records,
            SeriesPlacement placement,
            SeriesAdmission admission,
            SeriesBooks books,
            Clock clock) {
        this.rules = rules;
        this.records = records;
        this.placement = placement;
        this.admission = admission;
        this.books = books;
        this.clock = clock;
    }

    /**
     * Places what is new up to a day, and whatever waits and has become free. A date is tried once: one that cannot be
     * had waits for somebody to decide about it, one that was cancelled or left out stays so.
     *
     * @return how many sessions there are more
     */
    @Transactional
    public int extend(SeriesId id, LocalDate to) {
        LocalDateTime now = rules.hold().practice().wallClock().now(clock);
        Series series = records.lock(id);
        List<DateWish> wishes = records.datesToPlace(series, to).stream()
                .map(date -> DateWish.fresh(date.day(), date.start(), series.company()))
                .filter(wish -> wish.start().isAfter(now))
                .toList();
        series.placed(to);
        records.save(series);
        List<DateAnswer> answers = take(series, wishes);
        Because quietly = new Because(Actor.SYSTEM, Optional.empty(), false);
        int more = books.book(series, answers, quietly, clock.instant()).size();
        books.noteConflicts(series, answers, true, clock.instant());
        if (more < answers.size()) {
            records.changed(id, false);
        }
        return more;
    }

    /** Gives a date that waits another time, or leaves it out. */
    @Transactional
    public SeriesOutcome settle(SeriesId id, LocalDate day, Optional<LocalDateTime> start, Because because) {
        rules.hold();
        Series series = records.lock(id);
        if (!records.openDays(id).contains(day)) {
            throw AppointmentRefused.because(Reason.NOT_POSSIBLE_NOW);
        }
        if (start.isEmpty()) {
            records.settle(series, day);
            records.changed(id, because.tellClient());
            return new SeriesOutcome(series, List.of());
        }
        DateWish wish = DateWish.fresh(day, start.get(), series.company());
        List<DateAnswer> answers = take(series, List.of(wish));
        DateAnswer.requireGood(answers, OnConflict.REPORT, answer -> placement.report(series.session(), answer));
        AppointmentState booked =
                books.book(series, answers, because, clock.instant()).get(0);
        return new SeriesOutcome(
                series,
                List.of(placement.report(series.session(), answers.get(0)).with(booked)));
    }

    private List<DateAnswer> take(Series series, List<DateWish> wishes) {
        return placement.take(series.session(), wishes, start -> admission.refusal(series, start));
    }
}
