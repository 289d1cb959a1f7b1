package org.openhour.booking.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Secret;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;

/**
 * One private link to one client, and what is behind it. It works from when it is made until it dies or is withdrawn, and
 * opens this note alone (R-B9).
 */
@Entity
@DynamicUpdate
public class Note implements Persistable<UUID> {

    /** What is behind the link. */
    public enum Kind {
        /** Two questions about a session. */
        PULSE,
        /** What the client asked to be reminded of. */
        NUDGE
    }

    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable private UUID appointmentId;

    @Nullable private UUID clinicianId;

    @Nullable private UUID nudgeId;

    @Nullable private LocalDate day;

    @Nullable private String text;

    @Column(updatable = false)
    private byte[] tokenHash;

    private int revision;
    private Instant dueAt;
    private Instant usefulUntil;
    private Instant diesAt;

    @Nullable private Instant withdrawnAt;

    @Nullable private String helped;

    @Nullable private String didNot;

    @Nullable private Instant answeredAt;

    @Nullable private Instant doneAt;

    @Transient
    private boolean fresh;

    protected Note() {
        this.id = new UUID(0, 0);
        this.clientId = id;
        this.kind = Kind.PULSE;
        this.tokenHash = new byte[0];
        this.dueAt = Instant.EPOCH;
        this.usefulUntil = Instant.EPOCH;
        this.diesAt = Instant.EPOCH;
    }

    private Note(NoteId id, ClientId client, Kind kind, Secret token, Life life) {
        this();
        this.id = id.value();
        this.clientId = client.value();
        this.kind = kind;
        this.tokenHash = token.hash();
        this.fresh = true;
        live(life);
    }

    static Note pulse(NoteId id, ClientId client, Appointment session, Secret token, Life life) {
        Note note = new Note(id, client, Kind.PULSE, token, life);
        note.appointmentId = session.id().value();
        note.clinicianId = session.clinician().value();
        return note;
    }

    static Note nudge(NoteId id, ClientId client, Nudge nudge, LocalDate day, Secret token, Life life) {
        Note note = new Note(id, client, Kind.NUDGE, token, life);
        note.nudgeId = nudge.id();
        note.day = day;
        note.text = nudge.text();
        return note;
    }

    public NoteId id() {
        return new NoteId(id);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public Kind kind() {
        return kind;
    }

    public int revision() {
        return revision;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** From when on it is not sent any more. */
    public Instant usefulUntil() {
        return usefulUntil;
    }

    /** When the link ends to work. */
    public Instant diesAt() {
        return diesAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Of a pulse: the session that it asks about. */
    public Optional<AppointmentId> session() {
        return Optional.ofNullable(appointmentId).map(AppointmentId::new);
    }

    /** Of a pulse: whose session it was. */
    public Optional<ClinicianId> clinician() {
        return Optional.ofNullable(clinicianId).map(ClinicianId::new);
    }

    /** Of a nudge: its words; they are on the page behind the link and nowhere else (R-B4). */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Optional<PulseAnswer> answer() {
        return answeredAt == null
                ? Optional.empty()
                : Optional.of(new PulseAnswer(Optional.ofNullable(helped), Optional.ofNullable(didNot)));
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Of a nudge: when the client said that it is done. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** Whether it is still agreed on. */
    boolean isPartOf(BetweenSessions between) {
        return kind == Kind.PULSE ? between.asksForPulse() : between.nudgeIds().contains(nudgeId);
    }

    boolean opensAt(Instant now) {
        return withdrawnAt == null && now.isBefore(diesAt);
    }

    /** The last words count. */
    void answer(PulseAnswer answer, Instant now) {
        require(Kind.PULSE);
        helped = answer.helped().orElse(null);
        didNot = answer.didNot().orElse(null);
        answeredAt = now;
    }

    /** Saying so twice is the same as once. */
    void done(Instant now) {
        require(Kind.NUDGE);
        doneAt = doneAt == null ? now : doneAt;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        revision++;
    }

    /** It is to be sent after all. */
    void revive(Life life) {
        withdrawnAt = null;
        revision++;
        live(life);
    }

    /** The client is to be reached in another way. */
    void readdress() {
        revision++;
    }

    private void live(Life life) {
        dueAt = life.dueAt();
        usefulUntil = life.usefulUntil();
        diesAt = life.diesAt();
    }

    private void require(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException("a " + kind + " is no " + wanted);
        }
    }

    /** When a note is due, until when it may be sent, and when its link dies. */
    record Life(Instant dueAt, Instant usefulUntil, Instant diesAt) {}

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
