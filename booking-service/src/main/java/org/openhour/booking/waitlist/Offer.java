package org.openhour.booking.waitlist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.appointments.Secret;
import org.openhour.booking.clients.ClientId;

/** One hour as it was offered to one client. */
@Entity
public class Offer implements Persistable<UUID> {

    /** What became of it. */
    public enum Status {
        OPEN,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        /** Somebody else was faster. */
        GONE,
        /** They wait no more. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    private UUID openingId;
    private UUID entryId;
    private UUID clientId;
    private UUID clinicianId;
    private LocalDateTime startsLocal;
    private int place;
    private String merits;
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int revision;
    private Instant offeredAt;
    private Instant expiresAt;

    @Transient
    private boolean fresh;

    protected Offer() {
        this.id = new UUID(0, 0);
        this.openingId = id;
        this.entryId = id;
        this.clientId = id;
        this.clinicianId = id;
        this.startsLocal = LocalDateTime.MIN;
        this.merits = "";
        this.tokenHash = new byte[0];
        this.status = Status.OPEN;
        this.offeredAt = Instant.EPOCH;
        this.expiresAt = Instant.EPOCH;
    }

    Offer(OfferId id, Opening opening, ClientId client, Ranked ranked, Secret token, Instant now, Instant until) {
        this();
        this.id = id.value();
        this.openingId = opening.getId();
        this.entryId = ranked.waiting().entry().value();
        this.clientId = client.value();
        this.clinicianId = opening.hour().clinician().value();
        this.startsLocal = opening.hour().start();
        this.place = ranked.place();
        this.merits = Names.of(ranked.merits());
        this.tokenHash = token.hash();
        this.offeredAt = now;
        this.expiresAt = until;
        this.fresh = true;
    }

    public OfferId id() {
        return new OfferId(id);
    }

    public WaitlistEntryId entry() {
        return new WaitlistEntryId(entryId);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public Status status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    /** Their place when the hour was offered, 1 being the first. */
    public int place() {
        return place;
    }

    /** What the place rests on. */
    public List<Merit> merits() {
        return Names.read(merits, Merit.class);
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** The first moment at which it can be taken no more. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isOpenAt(Instant now) {
        return status == Status.OPEN && now.isBefore(expiresAt);
    }

    UUID opening() {
        return openingId;
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    void become(Status end) {
        if (status != Status.OPEN) {
            throw new IllegalStateException("an offer that is " + status + " cannot become " + end);
        }
        status = end;
        revision++;
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
