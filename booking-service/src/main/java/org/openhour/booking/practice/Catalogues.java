package org.openhour.booking.practice;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives out the current {@link Catalogue}, read anew only when its version in the database has moved on. What a
 * transaction that may still roll back has seen is never kept for others.
 */
@Service
public class Catalogues {

    private final EntityManager entities;
    private final AtomicReference<@Nullable Catalogue> latest = new AtomicReference<>();

    Catalogues(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public Catalogue current() {
        long version = ((Number) entities.createNativeQuery("select version from practice_version")
                        .getSingleResult())
                .longValue();
        Catalogue known = latest.get();
        if (known != null && known.version() == version) {
            return known;
        }
        Catalogue read = read(version);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            latest.set(read);
        }
        return read;
    }

    private Catalogue read(long version) {
        return Catalogue.of(
                version,
                entities.createQuery("from Practice", Practice.class).getSingleResult(),
                entities.createQuery("from Location order by name", Location.class)
                        .getResultList(),
                entities.createQuery("from ServiceOffering order by price, minutes", ServiceOffering.class)
                        .getResultList(),
                entities.createQuery("from Clinician order by sortOrder, name", Clinician.class)
                        .getResultList());
    }
}
