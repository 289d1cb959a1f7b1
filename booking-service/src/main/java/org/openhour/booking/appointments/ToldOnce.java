package org.openhour.booking.appointments;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The appointments that one transaction has asked to tell anew: one booking may change several things of several of those
 * who come, and all of it is told after it at once.
 */
final class ToldOnce implements TransactionSynchronization {

    private final Set<UUID> asked = new HashSet<>();

    private ToldOnce() {}

    static ToldOnce inThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ToldOnce.class::isInstance)
                .map(ToldOnce.class::cast)
                .findFirst()
                .orElseGet(ToldOnce::begun);
    }

    boolean isFirst(UUID appointment) {
        return asked.add(appointment);
    }

    private static ToldOnce begun() {
        ToldOnce next = new ToldOnce();
        TransactionSynchronizationManager.registerSynchronization(next);
        return next;
    }
}
