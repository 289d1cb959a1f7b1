package org.openhour.booking.feedback;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.ClientId;

/** Locks what was agreed on with a client, also where that is nothing yet and two would agree on something at once. */
@Component
class FirstRow {

    private final JdbcTemplate jdbc;
    private final BetweenSessionsRepository agreed;

    FirstRow(JdbcTemplate jdbc, BetweenSessionsRepository agreed) {
        this.jdbc = jdbc;
        this.agreed = agreed;
    }

    BetweenSessions lock(ClientId client) {
        jdbc.update(
                "insert into between_sessions (client_id, revision, pulse) values (?, 0, false)"
                        + " on duplicate key update client_id = client_id",
                (Object) UuidCreator.toBytes(client.value()));
        return agreed.lock(client.value()).orElseThrow();
    }
}
