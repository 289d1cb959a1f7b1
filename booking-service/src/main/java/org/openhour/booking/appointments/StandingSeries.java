package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.TriedAgain;

/** Starts, changes and ends series. Each verb is one act: it is done for every date that it concerns, or for none. */
@Service
@TriedAgain
public class StandingSeries {

    private static final int MOST_FOUND = 500;

    private final SeriesTransaction transaction;
    private final SeriesMoves moves;
    private final SeriesEnds ends;
    private final SeriesGrowth growth;
    private final SeriesRepository series;
    private final SeriesGaps gaps;

    StandingSeries(
            SeriesTransaction transaction,
            SeriesMoves moves,
            SeriesEnds ends,
            SeriesGrowth growth,
            SeriesRepository series,
            SeriesGaps gaps) {
        this.transaction = transaction;
        this.moves = moves;
        this.ends = ends;
        this.growth = growth;
        this.series = series;
        this.gaps = gaps;
    }

    /**
     * Starts a series. One without an end, and what lies further ahead than the desk may book, goes on by itself as time
     * passes.
     *
     * @throws SeriesConflict where dates cannot be had and that was to be reported, or none can
     * @throws AppointmentRefused where nothing about it can be right
     */
    public SeriesOutcome start(SeriesRequest request) {
        return transaction.start(request);
    }

    /**
     * Moves an appointment of a series together with the later ones, or with all that have not started, by as much.
     *
     * @throws SeriesConflict as for {@link #start}
     */
    public SeriesOutcome move(
            AppointmentId id, Scope scope, Move move, OnConflict onConflict, Expected expected, Because because) {
        return moves.move(id, scope, move, onConflict, expected, because);
    }

    /** Cancels an appointment of a series together with the later ones, or with all that have not started; it ends there. */
    public SeriesOutcome cancel(AppointmentId id, Scope scope, Cancellation by, Expected expected, Because because) {
        return ends.cancel(id, scope, by, expected, because);
    }

    /** Ends a series: no session from this date on that has not started. */
    public SeriesOutcome end(SeriesId id, LocalDate from, Cancellation by, Because because) {
        return ends.end(id, from, by, because);
    }

    /**
     * Decides about a date that could not be placed: another start for it, or none.
     *
     * @throws AppointmentRefused where nothing has to be decided about it
     * @throws SeriesConflict where that start cannot be had either
     */
    public SeriesOutcome settle(SeriesId id, LocalDate day, Optional<LocalDateTime> start, Because because) {
        return growth.settle(id, day, start, because);
    }

    int extend(SeriesId id, LocalDate to) {
        return growth.extend(id, to);
    }

    /** @throws UnknownSeries where there is none */
    @Transactional(readOnly = true)
    public Series get(SeriesId id) {
        return series.findById(id.value()).orElseThrow(() -> new UnknownSeries(id));
    }

    /** Those of a client, of a clinician, or both, the latest first. */
    @Transactional(readOnly = true)
    public List<Series> search(Optional<ClientId> client, Optional<ClinicianId> clinician) {
        return series.search(
                client.map(ClientId::value).orElse(null),
                clinician.map(ClinicianId::value).orElse(null),
                Limit.of(MOST_FOUND));
    }

    /** Those of these ids that there are. */
    @Transactional(readOnly = true)
    public Map<SeriesId, Series> all(Collection<SeriesId> ids) {
        return series.findAllById(ids.stream().map(SeriesId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(Series::id, Function.identity()));
    }

    /** Its dates that have no session. */
    @Transactional(readOnly = true)
    public List<SeriesGap> gaps(SeriesId id) {
        return gaps.of(id);
    }

    /** The dates of all series from a day on about which somebody has to decide. */
    @Transactional(readOnly = true)
    public List<SeriesGap> undecided(LocalDate from) {
        return gaps.open(from);
    }
}
