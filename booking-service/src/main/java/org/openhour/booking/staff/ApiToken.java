package org.openhour.booking.staff;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A key to the API in somebody's name; only its digest is kept. */
@Entity
class ApiToken {

    @Id
    private UUID id;

    private UUID accountId;
    private String digest;
    private String label;
    private Instant createdAt;

    @Nullable private Instant revokedAt;

    protected ApiToken() {
        this(new UUID(0, 0), new StaffId(new UUID(0, 0)), "", "", Instant.EPOCH);
    }

    ApiToken(UUID id, StaffId account, String digest, String label, Instant now) {
        this.id = id;
        this.accountId = account.value();
        this.digest = digest;
        this.label = label;
        this.createdAt = now;
    }

    StaffId account() {
        return new StaffId(accountId);
    }
}
