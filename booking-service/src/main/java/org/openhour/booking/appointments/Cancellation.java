package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.Optional;

import org.openhour.booking.practice.Catalogue;

/**
 * Who wants an appointment cancelled, and when the practice heard of it: only what the client asks for can be late, and it
 * counts from its receipt, not from when somebody came to write it down (R-A14).
 *
 * @param receivedAt this moment where it is left out
 */
public record Cancellation(By by, Optional<Instant> receivedAt) {

    /** In whose interest. */
    public enum By {
        CLIENT,
        PRACTICE
    }

    public static final Cancellation BY_CLIENT = new Cancellation(By.CLIENT, Optional.empty());
    public static final Cancellation BY_PRACTICE = new Cancellation(By.PRACTICE, Optional.empty());

    /** A request that has lain somewhere, such as on the answering machine. */
    public static Cancellation receivedAt(Instant moment) {
        return new Cancellation(By.CLIENT, Optional.of(moment));
    }

    /** Whether it comes too late to be free, by the service's own policy. */
    boolean isLate(Appointment appointment, Catalogue catalogue, Instant now) {
        return by == By.CLIENT
                && LateCancellation.of(appointment, catalogue).isLate(appointment, receivedAt.orElse(now));
    }
}
