package org.openhour.booking.practice;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A licence or registration of a California board, good to and including its expiry date. */
@Embeddable
public record Licence(
        @Enumerated(EnumType.STRING) @Column(name = "licence_type")
        LicenceType type,

        @Column(name = "licence_number") String number,
        @Column(name = "licence_expires") LocalDate expires,
        @Column(name = "licence_active") boolean active) {

    /** Whether a session may be held under it on this date (R-A7). */
    public boolean coversSessionOn(LocalDate date) {
        return active && !date.isAfter(expires);
    }

    /** As boards print it: {@code LMFT 118204}. */
    public String label() {
        return type + " " + number;
    }
}
