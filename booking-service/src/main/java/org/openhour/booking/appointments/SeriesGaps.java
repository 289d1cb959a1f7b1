package org.openhour.booking.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.openhour.booking.appointments.AppointmentRefused.Reason;

/** Which dates of series have no session, and which of them wait for a decision. */
@Repository
class SeriesGaps {

    private static final String COLUMNS =
            "select series_id, day, moved_to, reason, since, settled_at is null from series_gap ";

    private final JdbcTemplate jdbc;

    SeriesGaps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it down; where it is there already it stays since when it was, and what was to be instead. */
    void note(SeriesGap gap) {
        String reason = gap.reason().map(Enum::name).orElse(null);
        LocalDateTime settledAt = gap.isOpen() ? null : utc(gap.since());
        jdbc.update(
                "insert into series_gap (series_id, day, moved_to, reason, since, settled_at) values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update reason = ?, settled_at = ?",
                bytes(gap.series()),
                gap.day(),
                gap.movedTo().orElse(null),
                reason,
                utc(gap.since()),
                settledAt,
                reason,
                settledAt);
    }

    List<SeriesGap> of(SeriesId series) {
        return jdbc.query(COLUMNS + "where series_id = ? order by day", SeriesGaps::read, (Object) bytes(series));
    }

    /** All that wait for a decision from this day on, the nearest first. */
    List<SeriesGap> open(LocalDate from) {
        return jdbc.query(COLUMNS + "where settled_at is null and day >= ? order by day", SeriesGaps::read, from);
    }

    /** There is a session now. */
    void fill(SeriesId series, LocalDate day) {
        jdbc.update("delete from series_gap where series_id = ? and day = ?", bytes(series), day);
    }

    void settle(SeriesId series, LocalDate day, Instant now) {
        jdbc.update(
                "update series_gap set settled_at = ? where series_id = ? and day = ? and settled_at is null",
                utc(now),
                bytes(series),
                day);
    }

    /** Nothing from this day on has to be decided any more, and nothing is planned. */
    void settleFrom(SeriesId series, LocalDate from, Instant now) {
        jdbc.update(
                "delete from series_gap where series_id = ? and day >= ? and moved_to is not null and reason is null"
                        + " and settled_at is not null",
                bytes(series),
                from);
        jdbc.update(
                "update series_gap set settled_at = ? where series_id = ? and day >= ? and settled_at is null",
                utc(now),
                bytes(series),
                from);
    }

    /** Those from a day on belong to another series, or the same, so many days later. */
    void shift(SeriesId series, LocalDate from, SeriesId to, long days) {
        // In an order in which none meets another that has not moved yet.
        String order = days > 0 ? "desc" : "asc";
        jdbc.update(
                "update series_gap set series_id = ?, day = day + interval ? day, moved_to = moved_to + interval ? day where series_id = ? and day >= ?"
                        + " order by day " + order,
                bytes(to),
                days,
                days,
                bytes(series),
                from);
    }

    private static SeriesGap read(ResultSet row, int index) throws SQLException {
        return new SeriesGap(
                new SeriesId(UuidCreator.fromBytes(row.getBytes(1))),
                row.getObject(2, LocalDate.class),
                Optional.ofNullable(row.getObject(3, LocalDateTime.class)),
                Optional.ofNullable(row.getString(4)).map(Reason::valueOf),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean(6));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static byte[] bytes(SeriesId id) {
        return UuidCreator.toBytes(id.value());
    }
}
