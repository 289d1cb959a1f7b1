package org.openhour.booking.practice;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A licence or registration of a California board, good to and including its expiry date.
 *
 * @param filedName whose it is by the board's files, where that is not the name that clients know
 */
@Embeddable
public record Licence(
        @Enumerated(EnumType.STRING) @Column(name = "licence_type")
        LicenceType type,

        @Column(name = "licence_number") String number,
        @Column(name = "licence_expires") LocalDate expires,
        @Column(name = "licence_active") boolean active,
        @Column(name = "licence_name") @Nullable String filedName) {

    /** One that is filed under the name that clients know. */
    public Licence(LicenceType type, String number, LocalDate expires, boolean active) {
        this(type, number, expires, active, null);
    }

    /** The name that it is filed under. */
    public String nameOr(String known) {
        return filedName == null ? known : filedName;
    }

    /** As boards print it: {@code LMFT 118204}. */
    public String label() {
        return type + " " + number;
    }
}
