package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** A time that nobody else can take until it expires, while somebody fills in a form. */
@Entity
public class Hold implements Persistable<UUID> {

    @Id
    private UUID id;

    private byte[] tokenHash;
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private UUID clinicianId;

    @Nullable private UUID locationId;

    @Nullable private UUID roomId;

    private LocalDateTime startsLocal;
    private LocalDateTime endsLocal;
    private int bufferBefore;
    private int bufferAfter;
    private Instant expiresAt;

    @Transient
    private boolean fresh;

    protected Hold() {
        this.id = new UUID(0, 0);
        this.tokenHash = new byte[0];
        this.serviceId = id;
        this.modality = Modality.TELEHEALTH;
        this.clinicianId = id;
        this.startsLocal = LocalDateTime.MIN;
        this.endsLocal = LocalDateTime.MAX;
        this.expiresAt = Instant.EPOCH;
    }

    Hold(UUID id, Secret token, ServiceOffering service, Place place, Instant expiresAt) {
        this.id = id;
        this.tokenHash = token.hash();
        this.serviceId = service.id().value();
        this.modality = place.modality();
        this.clinicianId = place.clinician().value();
        this.locationId = place.location().map(LocationId::value).orElse(null);
        this.roomId = place.room().map(RoomId::value).orElse(null);
        this.startsLocal = place.span().start();
        this.endsLocal = place.span().end();
        this.bufferBefore = place.bufferBefore().value();
        this.bufferAfter = place.bufferAfter().value();
        this.expiresAt = expiresAt;
        this.fresh = true;
    }

    public UUID id() {
        return id;
    }

    public ServiceId service() {
        return new ServiceId(serviceId);
    }

    public Modality modality() {
        return modality;
    }

    public ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    public Optional<LocationId> location() {
        return Optional.ofNullable(locationId).map(LocationId::new);
    }

    public Optional<RoomId> room() {
        return Optional.ofNullable(roomId).map(RoomId::new);
    }

    public LocalSpan span() {
        return new LocalSpan(startsLocal, endsLocal);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    boolean isLiveAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    Place place() {
        return new Place(
                span(), modality, clinician(), location(), room(), Minutes.of(bufferBefore), Minutes.of(bufferAfter));
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        claims.add(Claim.of(clinicianId, span().widened(Minutes.of(bufferBefore), Minutes.of(bufferAfter))));
        room().ifPresent(room -> claims.add(Claim.of(room.value(), span())));
        return claims;
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
