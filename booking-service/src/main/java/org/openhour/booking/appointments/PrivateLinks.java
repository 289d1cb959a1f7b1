package org.openhour.booking.appointments;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;

/**
 * The private link of an appointment: derived from a secret, known to the database by its digest alone, good for this
 * one appointment and dead once it is over (R-B9).
 */
@Service
public class PrivateLinks {

    /**
     * A link that somebody has opened.
     *
     * @param client whose it is, of those who come
     */
    public record Opened(Appointment appointment, ClientId client) {}

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
        return url(secretOf(appointment));
    }

    /** An address that looks like one of them, and leads nowhere. */
    public URI example() {
        return url(Secret.derived(settings.linkSecret(), "an example"));
    }

    /** The last part of that page's path. */
    public String tokenOf(AppointmentId appointment) {
        return secretOf(appointment).value();
    }

    /** The page of a link that somebody has opened. */
    public URI urlOf(String token) {
        return url(new Secret(token));
    }

    /** The page of one of several who come: everybody has a link of their own, the first one {@link #urlOf}'s. */
    public URI urlOf(Appointment appointment, ClientId client) {
        return url(secretOf(appointment, client));
    }

    private Secret secretOf(AppointmentId appointment) {
        return Secret.derived(settings.linkSecret(), "private link of " + appointment);
    }

    private Secret secretOf(Appointment appointment, ClientId client) {
        return appointment.client().equals(client)
                ? secretOf(appointment.id())
                : Secret.derived(settings.linkSecret(), "private link of " + appointment.id() + " for " + client);
    }

    /** The digest by which a new appointment is found from its own link. */
    byte[] hashOf(AppointmentId appointment) {
        return secretOf(appointment).hash();
    }

    /** Makes the links of all who come work, if they do not yet. */
    @Transactional
    public void issue(Appointment appointment) {
        List<Object[]> links = appointment.clients().stream()
                .map(client -> new Link(secretOf(appointment, client).hash(), client))
                .filter(link -> !appointment.isFoundBy(link.hash()))
                .map(link -> new Object[] {
                    link.hash(),
                    UuidCreator.toBytes(appointment.id().value()),
                    UuidCreator.toBytes(link.client().value())
                })
                .toList();
        if (!links.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into private_link (token_hash, appointment_id, client_id) values (?, ?, ?)"
                            + " on duplicate key update appointment_id = appointment_id",
                    links);
        }
    }

    private record Link(byte[] hash, ClientId client) {}

    /** @throws AppointmentRefused where the token is unknown or the appointment is over */
    @Transactional(readOnly = true)
    public Opened open(String token) {
        byte[] hash = new Secret(token).hash();
        return appointments
                .findByLinkHash(hash)
                .map(found -> new Opened(found, found.client()))
                .or(() -> openOther(hash))
                .filter(opened -> clock.instant().isBefore(opened.appointment().endsAt()))
                .orElseThrow(() -> AppointmentRefused.because(AppointmentRefused.Reason.LINK_NOT_VALID));
    }

    private Optional<Opened> openOther(byte[] hash) {
        List<Known> found = jdbc.query(
                "select appointment_id, client_id from private_link where token_hash = ?",
                (row, i) -> new Known(
                        UuidCreator.fromBytes(row.getBytes(1)),
                        Optional.ofNullable(row.getBytes(2))
                                .map(UuidCreator::fromBytes)
                                .map(ClientId::new)),
                (Object) hash);
        return found.stream()
                .flatMap(link -> appointments.findById(link.appointment()).map(link::open).stream())
                .findFirst();
    }

    /** Whose link it is; the one's whom the session is booked for where it says nothing. */
    private record Known(UUID appointment, Optional<ClientId> client) {

        Opened open(Appointment found) {
            return new Opened(found, client.orElseGet(found::client));
        }
    }

    private URI url(Secret token) {
        return URI.create(settings.publicUrl() + "/manage/" + token.value());
    }
}
