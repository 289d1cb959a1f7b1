package org.openhour.booking.outbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What notification-service should have heard and has not. */
@Service
public class Backlog {

    /** So many hand-overs have failed at least once, the first of them at this moment. */
    public record Waiting(int handOvers, Instant since) {}

    private final JdbcTemplate jdbc;

    Backlog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The hand-overs that keep failing; empty where all is well. */
    @Transactional(readOnly = true)
    public Optional<Waiting> failing() {
        return jdbc
                .query(
                        "select count(*), min(last_failure) from scheduled_tasks"
                                + " where task_name = ? and consecutive_failures > 0",
                        (row, i) -> row.getInt(1) == 0
                                ? Optional.<Waiting>empty()
                                : Optional.of(new Waiting(
                                        row.getInt(1),
                                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC))),
                        HandOver.TASK.getTaskName())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
