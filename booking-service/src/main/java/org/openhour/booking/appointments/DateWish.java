package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.openhour.booking.availability.Claim;

/**
 * A session that is wanted for one date of a series.
 *
 * @param day the date that the series has for it
 * @param start when it is to start, perhaps on another day
 * @param company whoever comes
 * @param given claims that are given back for it
 */
record DateWish(LocalDate day, LocalDateTime start, Company company, List<Claim> given) {

    static DateWish fresh(LocalDate day, LocalDateTime start, Company company) {
        return new DateWish(day, start, company, List.of());
    }
}
