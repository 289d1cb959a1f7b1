package org.openhour.booking.clients;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a clinician found: whether a minor is mature enough to come of their own accord (R-A10). */
@Embeddable
public record Maturity(
        @Enumerated(EnumType.STRING) @Column(name = "maturity")
        Decision decision,

        @Column(name = "maturity_by") String recordedBy,
        @Column(name = "maturity_recorded_at") Instant recordedAt) {

    /** What was found; that nothing is recorded yet is pending. */
    public enum Decision {
        PENDING,
        MATURE,
        NOT_MATURE
    }
}
