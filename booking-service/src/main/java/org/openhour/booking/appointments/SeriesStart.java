package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.availability.WantedSession;

/** Starts a series: every date is checked, and all that can be taken is taken together. In the caller's transaction. */
@Component
class SeriesStart {

    private final SeriesPlacement placement;
    private final SeriesAdmission admission;
    private final SeriesBooks books;
    private final SeriesRecords records;
    private final SeriesReach reach;
    private final Clock clock;

    SeriesStart(
            SeriesPlacement placement,
            SeriesAdmission admission,
            SeriesBooks books,
            SeriesRecords records,
            SeriesReach reach,
            Clock clock) {
        this.placement = placement;
        this.admission = admission;
        this.books = books;
        this.records = records;
        this.reach = reach;
        this.clock = clock;
    }

    SeriesOutcome of(SeriesId id, SeriesRequest request) {
        // One moment for all that is written now, as precise as the database keeps it: a repeated request finds it by
        // that.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        WantedSession how = placement.settled(request.session());
        Series series = new Series(id, how, admission.companyOf(request), request.physicallyInCalifornia(), now);
        LocalDate to = reach.ofNew(request.dates());
        series.plan(request.dates(), to);
        List<DateAnswer> answers =
                placement.take(how, wishes(request, series, to), start -> admission.refusal(series, start));
        DateAnswer.requireGood(answers, request.onConflict(), answer -> placement.report(how, answer));
        Series kept = records.save(series);
        List<AppointmentState> booked = books.book(kept, answers, request.because(), now);
        books.noteConflicts(kept, answers, false, now);
        request.skips().stream().filter(request.dates()::contains).forEach(day -> records.leaveOut(kept, day));
        request.moves().forEach((day, start) -> {
            if (day.isAfter(to) && request.dates().contains(day)) {
                records.moveLater(kept, day, start);
            }
        });
        return new SeriesOutcome(
                kept,
                answers.stream().map(answer -> outcome(how, answer, booked)).toList());
    }

    private Occurrence outcome(WantedSession how, DateAnswer answer, List<AppointmentState> booked) {
        Occurrence report = placement.report(how, answer);
        return SeriesBooks.of(booked, answer).map(report::with).orElse(report);
    }

    private static List<DateWish> wishes(SeriesRequest request, Series series, LocalDate to) {
        LocalDateTime first = request.dates().first();
        return request.dates().between(first.toLocalDate(), to).stream()
                .filter(day -> !request.skips().contains(day))
                .map(day -> DateWish.fresh(
                        day, request.moves().getOrDefault(day, request.dates().startOn(day)), series.company()))
                .toList();
    }
}
