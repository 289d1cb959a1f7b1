package org.openhour.notification.appointments;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.time.UtcColumns;

/** One row an appointment: what is searched for as columns, the whole state as a JSON document. */
@Repository
class AppointmentTable {

    private static final long NOTHING_KNOWN = -1;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AppointmentTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Locks the appointment's row until the transaction ends, making it if need be; returns the revision known. */
    long lock(AppointmentId id) {
        jdbc.sql("insert into appointment (id, revision) values (?, ?) on duplicate key update id = id")
                .params(id.value(), NOTHING_KNOWN)
                .update();
        return jdbc.sql("select revision from appointment where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** @param changed whether a calendar shows it otherwise than before */
    void save(AppointmentState state, boolean changed, Instant now) {
        jdbc.sql("""
                        update appointment
                        set revision = ?, status = ?, starts_at = ?, ends_at = ?, document = ?, received_at = ?, offer = ?,
                          clinician_id = ?, changed_at = if(?, ?, changed_at), series_id = ?, original_start = ?
                        where id = ?""")
                .params(Arrays.asList(
                        state.revision(),
                        state.status().name(),
                        UtcColumns.of(state.start()),
                        UtcColumns.of(state.end()),
                        json.writeValueAsString(state),
                        UtcColumns.of(now),
                        !state.isAppointment(),
                        clinicianOf(state),
                        changed,
                        UtcColumns.of(now),
                        state.series() == null ? null : state.series().series().value(),
                        state.series() == null
                                ? null
                                : UtcColumns.of(state.series().originalStart()),
                        state.id().value()))
                .update();
    }

    Optional<AppointmentState> find(AppointmentId id) {
        return jdbc.sql("select document from appointment where id = ? and revision > ?")
                .params(id.value(), NOTHING_KNOWN)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    List<AppointmentState> find(Set<AppointmentId> ids) {
        return jdbc
                .sql("select document from appointment where id in (:ids) and revision > :nothing")
                .param("ids", ids.stream().map(AppointmentId::value).toList())
                .param("nothing", NOTHING_KNOWN)
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    List<AppointmentState> aheadOf(PhoneNumber phone, Instant now) {
        return jdbc.sql("""
                        select a.document from appointment a
                        where a.id in (select c.appointment_id from appointment_client c where c.phone = ?)
                          and a.status in ('BOOKED', 'CONFIRMED') and a.ends_at > ? and not a.offer
                        order by a.starts_at, a.id limit 12""").params(phone.e164(), UtcColumns.of(now)).query(String.class).list().stream()
                .map(this::read)
                .toList();
    }

    Optional<AppointmentState> latestOf(PhoneNumber phone) {
        return jdbc.sql("""
                        select a.document from appointment a join appointment_client c on c.appointment_id = a.id
                        where c.phone = ? and not a.offer order by a.starts_at desc, a.id limit 1""").param(phone.e164()).query(String.class).optional().map(this::read);
    }

    List<ClinicianHour> hoursOf(String clinician, Instant from, Instant to) {
        return jdbc.sql("""
                        select document, changed_at from appointment
                        where clinician_id = ? and starts_at >= ? and starts_at < ?
                          and status not in ('HELD', 'CANCELLED', 'LATE_CANCELLED')
                        order by starts_at, id""")
                .params(clinician, UtcColumns.of(from), UtcColumns.of(to))
                .query((row, n) -> hour(read(row.getString("document")), UtcColumns.required(row, "changed_at")))
                .list();
    }

    List<AppointmentAhead> booked(Instant from, Instant to) {
        return jdbc.sql("""
                        select document, received_at from appointment
                        where starts_at >= ? and starts_at < ? and status = 'BOOKED' and not offer
                        order by starts_at, id""")
                .params(UtcColumns.of(from), UtcColumns.of(to))
                .query((row, n) ->
                        new AppointmentAhead(read(row.getString("document")), UtcColumns.required(row, "received_at")))
                .list();
    }

    private static ClinicianHour hour(AppointmentState state, Instant changedAt) {
        return new ClinicianHour(state.id(), state.start(), state.end(), state.names(), changedAt);
    }

    /** The date of a series that would start then by the series' own rule. */
    Optional<AppointmentState> dateOf(AppointmentId series, Instant originalStart) {
        return jdbc.sql("select document from appointment where series_id = ? and original_start = ? "
                        + "order by received_at desc, id limit 1")
                .params(series.value(), UtcColumns.of(originalStart))
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** The next date of a series that has not ended. */
    Optional<AppointmentState> nextOf(AppointmentId series, Instant now) {
        return jdbc.sql("select document from appointment where series_id = ? and status in ('BOOKED', 'CONFIRMED') "
                        + "and ends_at > ? order by starts_at, id limit 1")
                .params(series.value(), UtcColumns.of(now))
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** A series takes nobody's hours; its dates do. */
    private static @Nullable String clinicianOf(AppointmentState state) {
        return state.clinician() == null || state.recurs()
                ? null
                : state.clinician().id();
    }

    private AppointmentState read(String document) {
        return json.readValue(document, AppointmentState.class);
    }
}
