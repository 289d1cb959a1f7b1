package org.openhour.booking.outbox;

import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.openhour.booking.appointments.SeriesId;

/** Counts how a series changes as a whole, since its sessions are kept one by one. */
@Repository
class SeriesStates {

    /**
     * The state that a series is in.
     *
     * @param news whether its clients are to hear of it
     */
    record Numbered(int revision, boolean news) {}

    private final JdbcTemplate jdbc;

    SeriesStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of its next state; news stay news until they have been told. */
    int next(SeriesId series, boolean news) {
        jdbc.update(
                "insert into series_state (series_id, revision, news) values (?, 0, ?)"
                        + " on duplicate key update revision = revision + 1, news = news or ?",
                bytes(series),
                news,
                news);
        return current(series).orElseThrow().revision();
    }

    Optional<Numbered> current(SeriesId series) {
        return jdbc
                .query(
                        "select revision, news from series_state where series_id = ?",
                        (row, i) -> new Numbered(row.getInt(1), row.getBoolean(2)),
                        (Object) bytes(series))
                .stream()
                .findFirst();
    }

    /** Nothing of it is news any more, unless it has changed meanwhile. */
    void told(SeriesId series, int revision) {
        jdbc.update(
                "update series_state set news = false where series_id = ? and revision = ?", bytes(series), revision);
    }

    private static byte[] bytes(SeriesId id) {
        return UuidCreator.toBytes(id.value());
    }
}
