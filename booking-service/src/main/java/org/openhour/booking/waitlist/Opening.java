package org.openhour.booking.waitlist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;

/** One hour that is held for those who wait, from the moment it was found until it is taken or given back. */
@Entity
class Opening implements Persistable<UUID> {

    enum Status {
        HELD,
        TAKEN,
        GIVEN_BACK
    }

    @Id
    private UUID id;

    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private UUID clinicianId;

    @Nullable private UUID locationId;

    private LocalDateTime startsLocal;
    private LocalDateTime endsLocal;
    private Instant freedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant dueAt;

    @Transient
    private boolean fresh;

    protected Opening() {
        this.id = new UUID(0, 0);
        this.serviceId = id;
        this.modality = Modality.TELEHEALTH;
        this.clinicianId = id;
        this.startsLocal = LocalDateTime.MIN;
        this.endsLocal = LocalDateTime.MAX;
        this.freedAt = Instant.EPOCH;
        this.status = Status.HELD;
        this.dueAt = Instant.EPOCH;
    }

    Opening(Hour hour, Instant freedAt, Instant dueAt) {
        this();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.serviceId = hour.service().value();
        this.modality = hour.modality();
        this.clinicianId = hour.clinician().value();
        this.locationId = hour.location().map(LocationId::value).orElse(null);
        this.startsLocal = hour.span().start();
        this.endsLocal = hour.span().end();
        this.freedAt = freedAt;
        this.dueAt = dueAt;
        this.fresh = true;
    }

    Hour hour() {
        return new Hour(
                new ServiceId(serviceId),
                modality,
                new ClinicianId(clinicianId),
                Optional.ofNullable(locationId).map(LocationId::new),
                new LocalSpan(startsLocal, endsLocal));
    }

    Instant freedAt() {
        return freedAt;
    }

    boolean isHeld() {
        return status == Status.HELD;
    }

    void lookAgainAt(Instant moment) {
        dueAt = moment;
    }

    void take() {
        status = Status.TAKEN;
    }

    void giveBack() {
        status = Status.GIVEN_BACK;
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
