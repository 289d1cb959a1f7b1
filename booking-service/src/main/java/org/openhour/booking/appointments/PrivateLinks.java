package org.openhour.booking.appointments;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private link of an appointment: derived from a secret, known to the database by its digest alone, good for this
 * one appointment and dead once it is over (R-B9).
 */
@Service
public class PrivateLinks {

    private final JdbcTemplate jdbc;
    private final AppointmentRepository appointments;
    private final AppointmentSettings settings;
    private final Clock clock;

    PrivateLinks(JdbcTemplate jdbc, AppointmentRepository appointments, AppointmentSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.settings = settings;
        this.clock = clock;
    }

    /** The page from which the client confirms, moves, cancels and joins; the same at every call. */
    public URI urlOf(AppointmentId appointment) {
        return URI.create(
                settings.publicUrl() + "/manage/" + tokenOf(appointment).value());
    }

    /** Makes the link work, if it does not yet. */
    @Transactional
    public URI issue(AppointmentId appointment) {
        jdbc.update(
                "insert into private_link (token_hash, appointment_id) values (?, ?)"
                        + " on duplicate key update appointment_id = appointment_id",
                tokenOf(appointment).hash(),
                UuidCreator.toBytes(appointment.value()));
        return urlOf(appointment);
    }

    /** @throws AppointmentRefused where the token is unknown or the appointment is over */
    @Transactional(readOnly = true)
    public Appointment open(String token) {
        List<UUID> found = jdbc.query(
                "select appointment_id from private_link where token_hash = ?",
                (row, i) -> UuidCreator.fromBytes(row.getBytes(1)),
                (Object) new Secret(token).hash());
        return found.stream()
                .flatMap(id -> appointments.findById(id).stream())
                .filter(appointment -> clock.instant().isBefore(appointment.endsAt()))
                .findFirst()
                .orElseThrow(() -> AppointmentRefused.because(AppointmentRefused.Reason.LINK_NOT_VALID));
    }

    private Secret tokenOf(AppointmentId appointment) {
        return Secret.derived(settings.linkSecret(), "private link of " + appointment);
    }
}
