package org.openhour.booking.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of who looked at what and did what; entries are added and never changed (R-B5). */
@Service
public class Audit {

    private static final int LONGEST_REASON = 500;
    private static final String COLUMNS =
            "id, happened_at, staff_id, action, kind, record_id, client_id, reason, address";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Audit(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /** Several entries at once, such as the clients that a search has shown. */
    @Transactional
    public void record(Collection<AuditEntry> entries) {
        jdbc.batchUpdate(
                "insert into audit (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(this::row).toList());
    }

    /** What was done with a client's records, the latest first. */
    @Transactional(readOnly = true)
    public List<Audited> ofClient(UUID client, int most) {
        return jdbc.query(
                "select " + COLUMNS + " from audit where client_id = ? order by happened_at desc, id desc limit ?",
                Audit::read,
                bytes(client),
                most);
    }

    private @Nullable Object[] row(AuditEntry entry) {
        return new @Nullable Object[] {
            bytes(UuidCreator.getTimeOrderedEpoch()),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
            bytes(entry.who().map(StaffId::value).orElse(null)),
            entry.action().name(),
            entry.kind().name(),
            bytes(entry.record().orElse(null)),
            bytes(entry.client().orElse(null)),
            entry.reason().map(Audit::cut).orElse(null),
            entry.address()
        };
    }

    private static Audited read(ResultSet row, int number) throws SQLException {
        return new Audited(
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new AuditEntry(
                        uuid(row.getBytes("staff_id")).map(StaffId::new),
                        AuditAction.valueOf(row.getString("action")),
                        RecordKind.valueOf(row.getString("kind")),
                        uuid(row.getBytes("record_id")),
                        uuid(row.getBytes("client_id")),
                        Optional.ofNullable(row.getString("reason")),
                        row.getString("address")));
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : UuidCreator.toBytes(id);
    }

    private static Optional<UUID> uuid(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(UuidCreator::fromBytes);
    }
}
