package org.openhour.booking.waitlist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/** Time of a clinician that has become free; it stays until nobody is left who could be asked about it. */
@Entity
class FreedTime implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID clinicianId;
    private LocalDateTime startsLocal;
    private LocalDateTime endsLocal;
    private Instant freedAt;
    private Instant dueAt;

    @Transient
    private boolean fresh;

    protected FreedTime() {
        this.id = new UUID(0, 0);
        this.clinicianId = id;
        this.startsLocal = LocalDateTime.MIN;
        this.endsLocal = LocalDateTime.MAX;
        this.freedAt = Instant.EPOCH;
        this.dueAt = Instant.EPOCH;
    }

    FreedTime(ClinicianId clinician, LocalSpan span, Instant freedAt, Instant dueAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.clinicianId = clinician.value();
        this.startsLocal = span.start();
        this.endsLocal = span.end();
        this.freedAt = freedAt;
        this.dueAt = dueAt;
        this.fresh = true;
    }

    ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    LocalSpan span() {
        return new LocalSpan(startsLocal, endsLocal);
    }

    Instant freedAt() {
        return freedAt;
    }

    void lookAgainAt(Instant moment) {
        dueAt = moment;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void settle() {
        fresh = false;
    }
}
