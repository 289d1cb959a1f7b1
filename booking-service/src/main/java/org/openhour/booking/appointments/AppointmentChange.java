package org.openhour.booking.appointments;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of an appointment's history: what was done, by whom, and how it stood after. Added, never changed. */
@Entity
@IdClass(AppointmentChange.Key.class)
public class AppointmentChange implements Persistable<AppointmentChange.Key> {

    /** What was done. */
    public enum Kind {
        BOOKED(true),
        CONFIRMED,
        MOVED(true),
        CANCELLED(true),
        ARRIVED,
        STARTED,
        COMPLETED,
        NO_SHOW,
        UNDONE(true),
        NOTED,
        /** The client said where they will be (R-A5). */
        ANSWERED,
        FEE_CONFIRMED,
        FEE_WAIVED,
        /** The zone's rules changed and with them the instant (R-E1). */
        RETIMED(true),
        /** How the client is to be reached has changed, and nothing else. */
        CLIENT_CHANGED;

        /** Whether it may say something new of when, where or whether they meet. */
        private final boolean news;

        Kind() {
            this(false);
        }

        Kind(boolean news) {
            this.news = news;
        }
    }

    /** An appointment at one revision. */
    public record Key(UUID appointmentId, int revision) implements Serializable {}

    @Id
    private UUID appointmentId;

    @Id
    private int revision;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private KeptSession session;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private String actorName;

    @Nullable private String reason;

    private boolean tellClient;
    private Instant changedAt;

    protected AppointmentChange() {
        this.appointmentId = new UUID(0, 0);
        this.kind = Kind.BOOKED;
        this.status = Status.BOOKED;
        this.session = KeptSession.UNREAD;
        this.actorKind = Actor.Kind.SYSTEM;
        this.actorName = "";
        this.changedAt = Instant.EPOCH;
    }

    AppointmentChange(AppointmentState after, KeptSession session, Kind kind, Because because, Instant changedAt) {
        this.appointmentId = after.id().value();
        this.revision = after.revision();
        this.kind = kind;
        this.status = after.status();
        this.session = session;
        this.actorKind = because.actor().kind();
        this.actorName = because.actor().name();
        this.reason = because.reason().orElse(null);
        this.tellClient = because.tellClient() && kind.news;
        this.changedAt = changedAt;
    }

    public Kind kind() {
        return kind;
    }

    public Actor actor() {
        return new Actor(actorKind, actorName);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether the client is to hear of it: never of what says nothing new of when, where or whether they meet. */
    public boolean tellsClient() {
        return tellClient;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** How the appointment stood after this. */
    public AppointmentState after() {
        return new AppointmentState(
                new AppointmentId(appointmentId),
                revision,
                status,
                session.service(),
                session.modality(),
                session.clinician(),
                session.location(),
                session.room(),
                session.span());
    }

    @Override
    public Key getId() {
        return new Key(appointmentId, revision);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
