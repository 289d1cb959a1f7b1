package org.openhour.booking.availability;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives out the current {@link Schedule}, read anew only when its version in the database has moved on. */
@Component
class Schedules {

    private final EntityManager entities;
    private final AtomicReference<@Nullable Schedule> latest = new AtomicReference<>();

    Schedules(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public Schedule current() {
        long version = ((Number) entities.createNativeQuery("select version from schedule_version")
                        .getSingleResult())
                .longValue();
        Schedule known = latest.get();
        if (known != null && known.version() == version) {
            return known;
        }
        Schedule read = Schedule.of(
                version,
                entities.createQuery("from WorkingHours", WorkingHours.class).getResultList(),
                entities.createQuery("from Absence", Absence.class).getResultList());
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            latest.set(read);
        }
        return read;
    }
}
