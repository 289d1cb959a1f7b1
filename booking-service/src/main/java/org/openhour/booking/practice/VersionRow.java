package org.openhour.booking.practice;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
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

    /** How firmly a transaction has the row: it has seen it, nobody else can change it, or it has changed it itself. */
    private enum Grip {
        SEEN,
        HELD,
        RAISED
    }

    private record Pinned(long version, Grip grip) {}

    public long current() {
        return pinned().map(Pinned::version).orElseGet(() -> pin(new Pinned(read(), Grip.SEEN)));
    }

    /** Whether this very transaction makes the change, and may still take it back: what it sees is not for others. */
    public boolean isRaisedHere() {
        return pinned().filter(pinned -> pinned.grip() == Grip.RAISED).isPresent();
    }

    /** Whether nobody else can raise it before the end of this transaction. */
    public boolean isHeldHere() {
        return pinned().filter(pinned -> pinned.grip() != Grip.SEEN).isPresent();
    }

    /**
     * Keeps to the version of a row that this transaction has locked.
     *
     * @throws ConcurrencyFailureException where it saw another one before: what it has made of that must not stand
     */
    public void hold(long version) {
        if (pinned().filter(seen -> seen.version() != version).isPresent()) {
            throw new PessimisticLockingFailureException(table + " was raised meanwhile");
        }
        if (!isHeldHere()) {
            pin(new Pinned(version, Grip.HELD));
        }
    }

    /** Makes everybody else who reads or holds it wait for the end of this transaction, and look anew after it. */
    public void raise() {
        jdbc.update("update " + table + " set version = version + 1");
        pin(new Pinned(read(), Grip.RAISED));
    }

    private Optional<Pinned> pinned() {
        return Optional.ofNullable((Pinned) TransactionSynchronizationManager.getResource(this));
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

    private long read() {
        @Nullable Long version = jdbc.queryForObject("select version from " + table, Long.class);
        if (version == null) {
            throw new IllegalStateException("No row in " + table);
        }
        return version;
    }

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
