package org.openhour.notification.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.openhour.notification.time.UtcColumns;

@Repository
class FeedTable {

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clinician has one feed: the new address takes the place of the old one, which is dead at once. */
    void replace(Feed feed, FeedToken token) {
        String hash = token.hash();
        String shows = feed.shows().name();
        Object made = UtcColumns.of(feed.madeAt());
        jdbc.sql("insert into feed (clinician_id, token_hash, shows, made_at) values (?, ?, ?, ?) "
                        + "on duplicate key update token_hash = ?, shows = ?, made_at = ?")
                .params(feed.clinicianId(), hash, shows, made, hash, shows, made)
                .update();
    }

    void delete(String clinician) {
        jdbc.sql("delete from feed where clinician_id = ?").param(clinician).update();
    }

    Optional<Feed> of(String clinician) {
        return jdbc.sql("select * from feed where clinician_id = ?")
                .param(clinician)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Feed> behind(FeedToken token) {
        return jdbc.sql("select * from feed where token_hash = ?")
                .param(token.hash())
                .query((row, n) -> read(row))
                .optional();
    }

    private static Feed read(ResultSet row) throws SQLException {
        Instant made = UtcColumns.required(row, "made_at");
        return new Feed(row.getString("clinician_id"), Shows.valueOf(row.getString("shows")), made);
    }
}
