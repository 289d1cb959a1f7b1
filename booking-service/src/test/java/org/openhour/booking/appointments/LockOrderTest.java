package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.openhour.booking.clients.Clients;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

/** Whatever takes hours of a series waits for a change of the rules before it locks anything else. */
@DomainTest
class LockOrderTest {

    private static final Because DESK = Because.of(Actor.staff("desk"));

    @Autowired
    private StandingSeries series;

    @Autowired
    private SeriesGrowth growth;

    @Autowired
    private SeriesMoves moves;

    @Autowired
    private Clients clients;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    private SeriesOutcome made = new SeriesOutcome(new Series(), List.of());

    @BeforeEach
    void startASeries() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        made = series.start(SampleSeries.from(catalogues.current(), clients, "2026-12-08T10:00")
                .times(2)
                .request());
    }

    @Test
    void takesTheRulesBeforeTheSeriesIsExtended() throws SQLException {
        requireRulesFirst(() -> growth.extend(made.series().id(), LocalDate.of(2027, 6, 1)));
    }

    @Test
    void takesTheRulesBeforeADateIsSettled() throws SQLException {
        requireRulesFirst(() -> growth.settle(made.series().id(), LocalDate.of(2026, 12, 8), Optional.empty(), DESK));
    }

    @Test
    void takesTheRulesBeforeASeriesIsMoved() throws SQLException {
        AppointmentId first =
                made.occurrences().get(0).appointment().orElseThrow().id();
        Move later = Move.to(LocalDateTime.parse("2026-12-08T11:00"));
        requireRulesFirst(() -> moves.move(first, Scope.ALL, later, OnConflict.REPORT, Expected.ANY, DESK));
    }

    /** Somebody changes the rules meanwhile; whoever waits for them must not keep the series from them. */
    private void requireRulesFirst(Runnable act) throws SQLException {
        try (Connection other = database.getConnection();
                Statement change = other.createStatement()) {
            other.setAutoCommit(false);
            change.executeUpdate("update practice_version set version = version + 1");
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                jdbc.execute("set innodb_lock_wait_timeout = 1");
                assertThatExceptionOfType(DataAccessException.class).isThrownBy(act::run);
                jdbc.execute("set innodb_lock_wait_timeout = default");
                assertThat(isSeriesFree(change)).isTrue();
            });
            other.rollback();
        }
    }

    private static boolean isSeriesFree(Statement other) {
        try (ResultSet free = other.executeQuery("select id from series for update skip locked")) {
            return free.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
