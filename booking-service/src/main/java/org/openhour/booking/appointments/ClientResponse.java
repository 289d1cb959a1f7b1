package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a client answered to a message, by the id of that answer; its words stay where they were received (R-B4). */
@Entity
public class ClientResponse implements Persistable<String> {

    /** By which way it came. */
    public enum Source {
        SMS,
        EMAIL_REPLY
    }

    /** What it meant. */
    public enum Kind {
        CONFIRM,
        CHANGE_WANTED,
        DECLINED,
        OTHER,
        OPT_OUT
    }

    @Id
    private String messageId;

    private UUID appointmentId;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant receivedAt;

    @Nullable private Instant handledAt;

    protected ClientResponse() {
        this("", new AppointmentId(new UUID(0, 0)), Source.SMS, Kind.OTHER, Instant.EPOCH);
    }

    ClientResponse(String messageId, AppointmentId appointment, Source source, Kind kind, Instant receivedAt) {
        this.messageId = messageId;
        this.appointmentId = appointment.value();
        this.source = source;
        this.kind = kind;
        this.receivedAt = receivedAt;
    }

    void handled(Instant now) {
        handledAt = now;
    }

    public String messageId() {
        return messageId;
    }

    public AppointmentId appointment() {
        return new AppointmentId(appointmentId);
    }

    public Kind kind() {
        return kind;
    }

    public Source source() {
        return source;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> handledAt() {
        return Optional.ofNullable(handledAt);
    }

    @Override
    public String getId() {
        return messageId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
