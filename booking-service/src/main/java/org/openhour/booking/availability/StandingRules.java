package org.openhour.booking.availability;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;

/**
 * Keeps the rules by which hours are given out as they are to the end of a transaction. Who changes them raises their
 * version first, so one waits for the other: no booking slips past a change.
 */
@Component
public class StandingRules {

    private final JdbcTemplate jdbc;
    private final Catalogues catalogues;
    private final Schedules schedules;

    StandingRules(JdbcTemplate jdbc, Catalogues catalogues, Schedules schedules) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
        this.schedules = schedules;
    }

    /**
     * Comes first in a transaction that takes hours; once more, it costs nothing. Both rows are locked in one order, so
     * that nobody deadlocks.
     *
     * @return the practice as it stands until the end of the transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Catalogue hold() {
        if (!catalogues.version().isHeldHere() || !schedules.version().isHeldHere()) {
            lock();
        }
        return catalogues.current();
    }

    private void lock() {
        jdbc.query(
                "select straight_join p.version, s.version from practice_version p, schedule_version s"
                        + " lock in share mode",
                row -> {
                    catalogues.version().hold(row.getLong(1));
                    schedules.version().hold(row.getLong(2));
                });
    }
}
