package org.openhour.booking.appointments;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;

/**
 * The private link of one who comes to a series, for the one entry that it is in their calendar. It leads to their link
 * of the next session, changes nothing by itself, and leads nowhere once there is none (R-B9).
 */
@Service
public class SeriesLinks {

    private record Known(UUID series, ClientId client) {}

    private final JdbcTemplate jdbc;
    private final AppointmentRepository appointments;
    private final PrivateLinks links;
    private final AppointmentSettings settings;
    private final Clock clock;

    SeriesLinks(
            JdbcTemplate jdbc,
            AppointmentRepository appointments,
            PrivateLinks links,
            AppointmentSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    public URI urlOf(SeriesId series, ClientId client) {
        return URI.create(
                settings.publicUrl() + "/series/" + secretOf(series, client).value());
    }

    /** Makes the links of all who come work, if they do not yet. */
    @Transactional
    public void issue(SeriesId series, Collection<ClientId> clients) {
        List<Object[]> rows = clients.stream()
                .map(client -> new Object[] {
                    secretOf(series, client).hash(),
                    UuidCreator.toBytes(series.value()),
                    UuidCreator.toBytes(client.value())
                })
                .toList();
        jdbc.batchUpdate(
                "insert into series_link (token_hash, series_id, client_id) values (?, ?, ?)"
                        + " on duplicate key update series_id = series_id",
                rows);
    }

    /**
     * The private page of the session that is next for whoever opens this link.
     *
     * @throws AppointmentRefused where the token is unknown, or nothing is to come
     */
    @Transactional(readOnly = true)
    public URI next(String token) {
        Instant now = clock.instant();
        return find(token)
                .flatMap(known -> appointments.findBySeries(known.series()).stream()
                        .filter(one ->
                                one.status().occupiesTime() && one.endsAt().isAfter(now))
                        .filter(one -> one.clients().contains(known.client()))
                        .min(Comparator.comparing(Appointment::startsAt))
                        .map(one -> links.urlOf(one, known.client())))
                .orElseThrow(() -> AppointmentRefused.because(AppointmentRefused.Reason.LINK_NOT_VALID));
    }

    private Optional<Known> find(String token) {
        return jdbc
                .query(
                        "select series_id, client_id from series_link where token_hash = ?",
                        (row, i) -> new Known(
                                UuidCreator.fromBytes(row.getBytes(1)),
                                new ClientId(UuidCreator.fromBytes(row.getBytes(2)))),
                        (Object) new Secret(token).hash())
                .stream()
                .findFirst();
    }

    private Secret secretOf(SeriesId series, ClientId client) {
        return Secret.derived(settings.linkSecret(), "private link of series " + series + " for " + client);
    }
}
