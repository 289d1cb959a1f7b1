package org.openhour.booking.waitlist;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one at a time hand out hours, across all instances. */
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
