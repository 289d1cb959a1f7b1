package org.openhour.booking.waitlist;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one at a time hand out hours, across all instances.
 *
 * <p>Every transaction of the waitlist locks in one order, leaving out what it does not need, so that none waits for another
 * in a circle and nobody is asked who has just left: the turn; the rules by which hours are given out
 * ({@link org.openhour.booking.availability.StandingRules}); the opening; the place on the list; then what other modules
 * keep: hold, pages, client. Who joins hands nothing out and begins with the place.
 */
@Component
class Turn {

    private final JdbcTemplate jdbc;

    Turn(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for it; it lasts to the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.queryForList("select id from waitlist_turn where id = 1 for update", Integer.class);
    }

    /** The schedule's version by which the known hours were written down. */
    long hoursSeen() {
        Long seen = jdbc.queryForObject("select hours_seen from waitlist_turn where id = 1", Long.class);
        return seen == null ? -1 : seen;
    }

    void hoursSeen(long version) {
        jdbc.update("update waitlist_turn set hours_seen = ? where id = 1", version);
    }
}
