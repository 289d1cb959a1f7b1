package org.openhour.booking.practice;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one row that counts the changes of something kept in memory. Within a transaction it is read at most once, so
 * that all in it see one state; whoever changes that something raises it first.
 */
public final class VersionRow {

    private final JdbcTemplate jdbc;
    private final String table;

    public VersionRow(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    public long current() {
        Object known = TransactionSynchronizationManager.getResource(this);
        return known == null ? pin(read()) : ((Pinned) known).version();
    }

    /** Whether this very transaction makes the change, and may still take it back: what it sees is not for others. */
    public boolean isRaisedHere() {
        return TransactionSynchronizationManager.getResource(this) instanceof Pinned pinned && pinned.raised();
    }

    /** Keeps to a version that was read in this transaction already, together with others. */
    public long pin(long version) {
        return pin(new Pinned(version, false));
    }

    private long pin(Pinned pinned) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
                TransactionSynchronizationManager.registerSynchronization(new Unpin());
            }
            TransactionSynchronizationManager.bindResource(this, pinned);
        }
        return pinned.version();
    }

    /** Makes everybody else who reads or holds it wait for the end of this transaction, and look anew after it. */
    public void raise() {
        jdbc.update("update " + table + " set version = version + 1");
        pin(new Pinned(read(), true));
    }

    private long read() {
        @Nullable Long version = jdbc.queryForObject("select version from " + table, Long.class);
        if (version == null) {
            throw new IllegalStateException("No row in " + table);
        }
        return version;
    }

    private record Pinned(long version, boolean raised) {}

    private final class Unpin implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(VersionRow.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(VersionRow.this);
        }
    }
}
