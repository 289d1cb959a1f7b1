package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/** A time that nobody else can take until it expires, while somebody fills in a form. */
@Entity
public class Hold implements Persistable<UUID> {

    @Id
    private UUID id;

    private byte[] tokenHash;

    @Embedded
    private KeptSession session;

    @Embedded
    private KeptBuffers buffers;

    private Instant expiresAt;

    @Transient
    private boolean fresh;

    protected Hold() {
        this.id = new UUID(0, 0);
        this.tokenHash = new byte[0];
        this.session = KeptSession.UNREAD;
        this.buffers = KeptBuffers.NONE;
        this.expiresAt = Instant.EPOCH;
    }

    Hold(UUID id, Secret token, ServiceOffering service, Place place, Instant expiresAt) {
        this.id = id;
        this.tokenHash = token.hash();
        this.session = KeptSession.of(service.id(), place);
        this.buffers = KeptBuffers.of(place);
        this.expiresAt = expiresAt;
        this.fresh = true;
    }

    public UUID id() {
        return id;
    }

    public ServiceId service() {
        return session.service();
    }

    public Modality modality() {
        return session.modality();
    }

    public ClinicianId clinician() {
        return session.clinician();
    }

    public Optional<LocationId> location() {
        return session.location();
    }

    public Optional<RoomId> room() {
        return session.room();
    }

    public LocalSpan span() {
        return session.span();
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    boolean isLiveAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    void extend(Instant until) {
        expiresAt = until;
    }

    Place place() {
        return session.place(buffers);
    }

    List<Claim> claims() {
        return session.claims(buffers);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
