package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;

/** Ends a series from one of its dates on, in one transaction: what was to come is cancelled and its hours are free. */
@Component
class SeriesEnds {

    private final SeriesRecords records;
    private final AppointmentStore store;
    private final SeriesGaps gaps;
    private final SharedTime shared;
    private final Catalogues catalogues;
    private final Clock clock;

    SeriesEnds(
            SeriesRecords records,
            AppointmentStore store,
            SeriesGaps gaps,
            SharedTime shared,
            Catalogues catalogues,
            Clock clock) {
        this.records = records;
        this.store = store;
        this.gaps = gaps;
        this.shared = shared;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Transactional
    public SeriesOutcome end(SeriesId id, LocalDate from, Cancellation by, Because because) {
        Series series = records.lock(id);
        return end(series, records.lockAhead(series), from, by, because);
    }

    /** From this appointment on, or with all that has not started. */
    @Transactional
    public SeriesOutcome cancel(AppointmentId id, Scope scope, Cancellation by, Expected expected, Because because) {
        Series series = records.lockSeriesOf(id);
        List<Appointment> ahead = records.lockAhead(series);
        Appointment anchor = SeriesRecords.among(ahead, id);
        expected.check(anchor);
        LocalDate from = SeriesRecords.dayOf(scope == Scope.ALL ? ahead.get(0) : anchor);
        return end(series, ahead, from, by, because);
    }

    private SeriesOutcome end(
            Series series, List<Appointment> ahead, LocalDate from, Cancellation by, Because because) {
        Instant now = clock.instant();
        Catalogue catalogue = catalogues.current();
        SeriesBooks.Announcement announcement = new SeriesBooks.Announcement(because);
        List<Claim> claims = new ArrayList<>();
        List<Appointment> over = new ArrayList<>();
        List<Occurrence> ended = new ArrayList<>();
        for (Appointment one : ahead) {
            if (!SeriesRecords.dayOf(one).isBefore(from)) {
                over.addAll(shared.lockOver(one));
                claims.addAll(Claims.of(one));
                one.cancel(by.isLate(one, catalogue, now), announcement.next(), now);
                AppointmentState state = store.save(one).state();
                ended.add(new Occurrence(
                        SeriesRecords.dayOf(one),
                        state.span().start(),
                        Optional.empty(),
                        Optional.of(state),
                        List.of()));
            }
        }
        shared.release(claims, over);
        gaps.settleFrom(series.id(), from, now);
        series.end(from);
        records.changed(series.id(), because.tellClient());
        return new SeriesOutcome(records.save(series), ended);
    }
}
