package org.openhour.booking.clients;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One answer that a client gave: to what, to which version of the text, how, when, and to whom (R-A1). Answers are
 * added and never changed; the latest of a kind counts.
 */
@Embeddable
public record Consent(
        @Enumerated(EnumType.STRING) Kind kind,
        boolean granted,
        String version,
        @Enumerated(EnumType.STRING) Method method,
        Instant recordedAt,
        String recordedBy) {

    /** What is agreed to. */
    public enum Kind {
        SMS,
        EMAIL,
        TELEHEALTH
    }

    /** How the answer was given. */
    public enum Method {
        WRITTEN,
        VERBAL
    }

    boolean answersLike(Consent other) {
        return kind == other.kind && granted == other.granted && version.equals(other.version);
    }
}
