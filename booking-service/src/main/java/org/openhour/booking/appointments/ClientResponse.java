package org.openhour.booking.appointments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What a client answered to a message, by the id of that answer; its words are for the desk alone (R-B4). */
@Entity
public class ClientResponse {

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

    @Nullable private String detail;

    @Nullable private String text;

    private Instant receivedAt;

    @Nullable private Instant handledAt;

    protected ClientResponse() {
        this.messageId = "";
        this.appointmentId = new UUID(0, 0);
        this.source = Source.SMS;
        this.kind = Kind.OTHER;
        this.receivedAt = Instant.EPOCH;
    }

    void handled(Instant now) {
        handledAt = now;
    }

    /** What it is called here: a provider's name for it may say whose it is. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(messageId.getBytes(StandardCharsets.UTF_8));
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

    /** What else is known of it, such as that the number is somebody else's (R-C3, R-C5). */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** The client's own words, if there were any: for the desk to read, never for a log or a message. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
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
}
