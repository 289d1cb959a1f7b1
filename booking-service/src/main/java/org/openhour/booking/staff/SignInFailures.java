package org.openhour.booking.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Counts failures of one name from one address; in the database, so that all instances count together. */
@Repository
class SignInFailures {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SignInFailures(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean mustWait(Digest who) {
        return jdbc
                .query(
                        "select failures, last_at from sign_in_failure where digest = ?",
                        (row, number) -> SlowDown.blockedUntil(
                                row.getInt(1),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        who.hex())
                .stream()
                .anyMatch(clock.instant()::isBefore);
    }

    void add(Digest who) {
        Instant now = clock.instant();
        jdbc.update("""
                insert into sign_in_failure (digest, failures, last_at) values (?, 1, ?)
                on duplicate key update failures = if(last_at < ?, 1, failures + 1), last_at = ?""", who.hex(), utc(now), utc(now.minus(SlowDown.FORGOTTEN_AFTER)), utc(now));
    }

    void forget(Digest who) {
        jdbc.update("delete from sign_in_failure where digest = ?", who.hex());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
