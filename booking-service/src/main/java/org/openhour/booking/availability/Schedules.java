package org.openhour.booking.availability;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.openhour.booking.practice.VersionRow;

/** Gives out the current {@link Schedule}, read anew only when its version in the database has moved on. */
@Component
class Schedules {

    private final EntityManager entities;
    private final VersionRow version;
    private final AtomicReference<@Nullable Schedule> latest = new AtomicReference<>();

    Schedules(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.version = new VersionRow(jdbc, "schedule_version");
    }

    /** The row that counts the changes of hours, absences and holidays. */
    VersionRow version() {
        return version;
    }

    public Schedule current() {
        long now = version.current();
        Schedule known = latest.get();
        if (known != null && known.version() == now) {
            return known;
        }
        Schedule read = Schedule.of(
                now,
                entities.createQuery("from WorkingHours", WorkingHours.class).getResultList(),
                entities.createQuery("from Absence", Absence.class).getResultList(),
                entities.createQuery("from Holiday", Holiday.class).getResultList());
        if (!version.isRaisedHere()) {
            latest.set(read);
        }
        return read;
    }
}
