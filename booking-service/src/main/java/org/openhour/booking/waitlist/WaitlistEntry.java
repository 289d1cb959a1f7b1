package org.openhour.booking.waitlist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.Minutes;

/** Somebody who waits for an hour, and what it has to be like. */
@Entity
@DynamicUpdate
public class WaitlistEntry implements Persistable<UUID> {

    /** Whether they still wait. */
    public enum Status {
        WAITING,
        BOOKED,
        REMOVED
    }

    @Id
    private UUID id;

    private UUID clientId;
    private UUID serviceId;
    private String days;
    private String parts;

    @Nullable private LocalTime notBefore;

    @Nullable private LocalTime notAfter;

    private String modalities;
    private int noticeMinutes;

    @Nullable private LocalDate validUntil;

    @Nullable private String priorityReason;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Nullable private Boolean waiting;

    private Instant waitingSince;

    @Nullable private Instant unreachedSince;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "waitlist_clinician", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "clinician_id")
    private Set<UUID> clinicians = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "waitlist_location", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "location_id")
    private Set<UUID> locations = new HashSet<>();

    @Transient
    private boolean fresh;

    protected WaitlistEntry() {
        this.id = new UUID(0, 0);
        this.clientId = id;
        this.serviceId = id;
        this.days = "";
        this.parts = "";
        this.modalities = "";
        this.status = Status.WAITING;
        this.waitingSince = Instant.EPOCH;
    }

    WaitlistEntry(WaitlistEntryId id, ClientId client, ServiceId service, Instant now) {
        this();
        this.id = id.value();
        this.clientId = client.value();
        this.serviceId = service.value();
        this.waiting = true;
        this.waitingSince = now;
        this.fresh = true;
    }

    /** They wait for this now; their place stays. */
    void wish(Wishes wishes) {
        days = Names.of(wishes.days());
        parts = Names.of(wishes.parts());
        notBefore = wishes.from().orElse(null);
        notAfter = wishes.to().orElse(null);
        modalities = Names.of(wishes.modalities());
        noticeMinutes = wishes.notice().value();
        validUntil = wishes.until().orElse(null);
        replace(clinicians, wishes.clinicians().stream().map(ClinicianId::value).collect(Collectors.toSet()));
        replace(locations, wishes.locations().stream().map(LocationId::value).collect(Collectors.toSet()));
    }

    void prefer(String reason) {
        priorityReason = reason;
    }

    void book() {
        close(Status.BOOKED);
    }

    /** Who waits no more stays as they are. */
    void remove() {
        if (isWaiting()) {
            close(Status.REMOVED);
        }
    }

    /** An hour would have fitted, but there is no way to tell them. */
    void missed(Instant now) {
        if (unreachedSince == null) {
            unreachedSince = now;
        }
    }

    void reached() {
        unreachedSince = null;
    }

    public WaitlistEntryId id() {
        return new WaitlistEntryId(id);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public Status status() {
        return status;
    }

    public boolean isWaiting() {
        return status == Status.WAITING;
    }

    public Instant waitingSince() {
        return waitingSince;
    }

    /** Why the staff put them first, where they did. */
    public Optional<String> priority() {
        return Optional.ofNullable(priorityReason);
    }

    /** Since when hours that would have fitted could not be offered, for want of a way to tell them. */
    public Optional<Instant> unreachedSince() {
        return Optional.ofNullable(unreachedSince);
    }

    public Wishes wishes() {
        return new Wishes(
                new ServiceId(serviceId),
                clinicians.stream().map(ClinicianId::new).collect(Collectors.toSet()),
                Set.copyOf(Names.read(days, DayOfWeek.class)),
                Optional.ofNullable(notBefore),
                Optional.ofNullable(notAfter),
                Set.copyOf(Names.read(parts, PartOfDay.class)),
                Set.copyOf(Names.read(modalities, Modality.class)),
                locations.stream().map(LocationId::new).collect(Collectors.toSet()),
                Minutes.of(noticeMinutes),
                Optional.ofNullable(validUntil));
    }

    Waiting asWaiting() {
        return new Waiting(id(), wishes(), priorityReason != null, waitingSince);
    }

    private void close(Status now) {
        status = now;
        waiting = null;
    }

    private static void replace(Set<UUID> kept, Set<UUID> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
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
