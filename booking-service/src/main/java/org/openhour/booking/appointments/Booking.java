package org.openhour.booking.appointments;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Channel;

/** Books sessions. What loses a race for a lock, or meets its own twin, simply tries again. */
@Service
public class Booking {

    private final BookingTransaction transaction;

    Booking(BookingTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Books a session.
     *
     * @return the appointment as it was booked; with a known idempotency key, as it was booked then
     * @throws AppointmentRefused where it cannot be; then nothing has changed
     */
    @Retryable(
            includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
            maxRetries = 8,
            delay = 10,
            jitter = 20,
            multiplier = 1.5)
    public AppointmentState book(BookingRequest request) {
        return transaction.book(request);
    }

    /**
     * The same of what is only read now, by the practice as it stands while the booking is made.
     *
     * @param reading may be asked again, and may refuse in its own way; then nothing has changed
     */
    @Retryable(
            includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
            maxRetries = 8,
            delay = 10,
            jitter = 20,
            multiplier = 1.5)
    public Booked bookAsRead(Supplier<BookingRequest> reading) {
        return transaction.bookAsRead(reading);
    }

    /** The same by the rules of a channel, in the caller's transaction, which is then the caller's to try again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AppointmentState bookWithin(BookingRequest request, Channel channel) {
        return transaction.book(request, channel);
    }
}
