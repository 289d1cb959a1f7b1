package org.openhour.booking.appointments;

import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.openhour.booking.appointments.AppointmentRefused.Reason;

/** Which key booked what. A second request with a key waits for the first one's transaction and then sees its outcome. */
@Repository
class IdempotentBookings {

    private record Answer(AppointmentId appointment, String fingerprint) {}

    private final JdbcTemplate jdbc;

    IdempotentBookings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims a key for an appointment to come, in the caller's transaction.
     *
     * @return the appointment that the key has already booked
     * @throws AppointmentRefused where the key came with another body before
     */
    Optional<AppointmentId> claim(IdempotencyKey key, AppointmentId id) {
        byte[] digest = new Secret(key.scope() + "\n" + key.value()).hash();
        try {
            jdbc.update(
                    "insert into booking_key (key_hash, fingerprint, appointment_id) values (?, ?, ?)",
                    digest,
                    key.fingerprint(),
                    UuidCreator.toBytes(id.value()));
            return Optional.empty();
        } catch (DuplicateKeyException e) {
            return Optional.of(known(digest, key));
        }
    }

    private AppointmentId known(byte[] digest, IdempotencyKey key) {
        Answer answer = jdbc.queryForObject(
                "select appointment_id, fingerprint from booking_key where key_hash = ?",
                (row, i) -> new Answer(new AppointmentId(UuidCreator.fromBytes(row.getBytes(1))), row.getString(2)),
                digest);
        if (answer == null || !answer.fingerprint().equals(key.fingerprint())) {
            throw AppointmentRefused.because(Reason.IDEMPOTENCY_KEY_REUSED);
        }
        return answer.appointment();
    }
}
