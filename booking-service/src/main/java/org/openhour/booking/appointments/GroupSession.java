package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/**
 * One meeting of a group. It takes the clinician's and the room's time once; every member has an appointment of their own,
 * so that consent, link and messages are theirs alone and nobody learns of another (R-B3).
 */
@Entity
public class GroupSession extends AbstractAggregateRoot<GroupSession> implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    private KeptSession session;

    @Embedded
    private KeptBuffers buffers;

    private int seats;

    @Nullable private Instant cancelledAt;

    @Transient
    private boolean fresh;

    protected GroupSession() {
        this.id = new UUID(0, 0);
        this.session = KeptSession.UNREAD;
        this.buffers = KeptBuffers.NONE;
    }

    GroupSession(GroupSessionId id, ServiceOffering service, Place place, int seats) {
        this.id = id.value();
        this.seats = seats;
        this.fresh = true;
        this.session = KeptSession.of(service.id(), place);
        this.buffers = KeptBuffers.of(place);
    }

    void move(Place place) {
        GroupTimeFreed left = new GroupTimeFreed(id(), clinician(), span());
        session = KeptSession.of(session.service(), place);
        buffers = KeptBuffers.of(place);
        if (!left.equals(new GroupTimeFreed(id(), clinician(), span()))) {
            registerEvent(left);
        }
    }

    void cancel(Instant now) {
        cancelledAt = now;
        registerEvent(new GroupTimeFreed(id(), clinician(), span()));
    }

    public GroupSessionId id() {
        return new GroupSessionId(id);
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

    /** What its clinician gives to it. */
    LocalSpan withBuffers() {
        return buffers.around(span());
    }

    OpenSlot slot() {
        return new OpenSlot(span(), location(), List.of(clinician()));
    }

    /** How many clients it takes. */
    public int seats() {
        return seats;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    Place place() {
        return session.place(buffers);
    }

    /** The clinician's and the room's time; nothing once it is cancelled. */
    List<Claim> claims() {
        return isCancelled() ? List.of() : session.claims(buffers);
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
