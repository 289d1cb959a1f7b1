package org.openhour.booking.waitlist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.Cells;

/** The hours that clinicians were known to work, a row for each of their days. */
@Repository
class KnownHours {

    /** What somebody works on a day. */
    record Day(ClinicianId clinician, LocalDate day, Cells hours) {}

    private final JdbcTemplate jdbc;

    KnownHours(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<ClinicianId, Map<LocalDate, Cells>> from(LocalDate first) {
        Map<ClinicianId, Map<LocalDate, Cells>> known = new HashMap<>();
        jdbc.query(
                "select clinician_id, day, hours from known_hours where day >= ?",
                row -> {
                    ClinicianId clinician = new ClinicianId(UuidCreator.fromBytes(row.getBytes(1)));
                    known.computeIfAbsent(clinician, key -> new HashMap<>())
                            .put(row.getObject(2, LocalDate.class), Cells.of(row.getBytes(3)));
                },
                first);
        return known;
    }

    boolean reach(LocalDate last) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select 1 from known_hours where day = ?)", Boolean.class, last));
    }

    void write(Collection<Day> days) {
        jdbc.batchUpdate(
                "insert into known_hours (clinician_id, day, hours) values (?, ?, ?)"
                        + " on duplicate key update hours = values(hours)",
                days.stream()
                        .map(one -> new Object[] {
                            UuidCreator.toBytes(one.clinician().value()),
                            one.day(),
                            one.hours().toBytes()
                        })
                        .toList());
    }

    /** What is not kept up to date is no measure for what comes on top. */
    void forget() {
        if (Boolean.TRUE.equals(jdbc.queryForObject("select exists (select 1 from known_hours)", Boolean.class))) {
            jdbc.update("delete from known_hours");
        }
    }
}
