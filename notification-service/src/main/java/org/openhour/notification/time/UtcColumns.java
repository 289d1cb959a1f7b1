package org.openhour.notification.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Instants as DATETIME(6) columns that hold UTC, whatever the zone of server, driver or session. */
public final class UtcColumns {

    private UtcColumns() {}

    /** What to bind for this instant: UTC, cut to the column's microseconds. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(optional(row, column), column);
    }

    public static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
