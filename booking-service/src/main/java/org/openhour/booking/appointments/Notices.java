package org.openhour.booking.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.ComplaintNotice;

/**
 * Which notices about complaints clients were given: that of every clinician whom they meet, and anew when it says
 * something new (R-A9).
 */
@Service
public class Notices {

    /**
     * A notice that a client was given.
     *
     * @param particulars what it said of the clinician; its sentences belong to the version
     */
    public record Delivery(ClinicianId clinician, String version, String particulars, Instant deliveredAt) {}

    private final JdbcTemplate jdbc;
    private final AppointmentRepository appointments;
    private final Catalogues catalogues;
    private final Clock clock;

    Notices(JdbcTemplate jdbc, AppointmentRepository appointments, Catalogues catalogues, Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** What a client was given, the first one first. */
    @Transactional(readOnly = true)
    public List<Delivery> givenTo(ClientId client) {
        return jdbc.query(
                "select clinician_id, version, particulars, delivered_at from notice_delivery where client_id = ?"
                        + " order by delivered_at, version",
                Notices::read,
                (Object) UuidCreator.toBytes(client.value()));
    }

    /** A session is booked or moved: its private page shows the clinician's notice from now on. */
    @Transactional
    public void deliver(AppointmentChanged change) {
        if (change.kind() == AppointmentChange.Kind.BOOKED || change.kind() == AppointmentChange.Kind.MOVED) {
            appointments.findById(change.appointment().value()).ifPresent(this::deliver);
        }
    }

    private void deliver(Appointment appointment) {
        Catalogue catalogue = catalogues.current();
        ComplaintNotice notice = ComplaintNotice.of(catalogue.clinician(appointment.clinician()), catalogue);
        appointment.clients().forEach(client -> deliver(notice, client, appointment));
    }

    private void deliver(ComplaintNotice notice, ClientId client, Appointment appointment) {
        jdbc.update(
                "insert into notice_delivery (client_id, clinician_id, version, appointment_id, particulars,"
                        + " delivered_at) values (?, ?, ?, ?, ?, ?) on duplicate key update version = version",
                UuidCreator.toBytes(client.value()),
                UuidCreator.toBytes(appointment.clinician().value()),
                notice.version(),
                UuidCreator.toBytes(appointment.id().value()),
                notice.particulars(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new ClinicianId(UuidCreator.fromBytes(row.getBytes("clinician_id"))),
                row.getString("version"),
                row.getString("particulars"),
                row.getObject("delivered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
