package org.openhour.booking.appointments;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

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
                    bytes(id.value()));
            return Optional.empty();
        } catch (DuplicateKeyException e) {
            return Optional.of(known(digest, key));
        }
    }

    private AppointmentId known(byte[] digest, IdempotencyKey key) {
        Answer answer = jdbc.queryForObject(
                "select appointment_id, fingerprint from booking_key where key_hash = ?",
                (row, i) -> new Answer(new AppointmentId(uuid(row.getBytes(1))), row.getString(2)),
                digest);
        if (answer == null || !answer.fingerprint().equals(key.fingerprint())) {
            throw AppointmentRefused.because(Reason.IDEMPOTENCY_KEY_REUSED);
        }
        return answer.appointment();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
