package org.openhour.booking.practice;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Gives out the current {@link Catalogue}, read anew only when its version in the database has moved on. What a
 * transaction that may still roll back has seen is never kept for others.
 */
@Service
public class Catalogues {

    private final EntityManager entities;
    private final VersionRow version;
    private final AtomicReference<@Nullable Catalogue> latest = new AtomicReference<>();

    Catalogues(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.version = new VersionRow(jdbc, "practice_version");
    }

    /** The row that counts the changes of the practice. */
    public VersionRow version() {
        return version;
    }

    public Catalogue current() {
        long now = version.current();
        Catalogue known = latest.get();
        if (known != null && known.version() == now) {
            return known;
        }
        Catalogue read = read(now);
        if (!version.isRaisedHere()) {
            latest.set(read);
        }
        return read;
    }

    private Catalogue read(long now) {
        return Catalogue.of(
                now,
                entities.createQuery("from Practice", Practice.class).getSingleResult(),
                entities.createQuery("from Location order by name", Location.class)
                        .getResultList(),
                entities.createQuery("from ServiceOffering order by price, minutes", ServiceOffering.class)
                        .getResultList(),
                entities.createQuery("from Clinician order by sortOrder, name", Clinician.class)
                        .getResultList());
    }
}
