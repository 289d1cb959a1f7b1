package org.openhour.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.openhour.booking.time.Cells;

/** Clinicians who hold individual sessions by video from nine to five, Monday to Friday. */
record Clinic(List<UUID> clinicians, LocalDate monday) {

    static final int OPENS = 9;
    static final int HOURS_A_DAY = 8;
    static final int BOOKED_A_DAY = 5;
    static final int CELLS_AN_HOUR = 60 / Cells.MINUTES_EACH;
    static final int CELLS_A_SESSION = 50 / Cells.MINUTES_EACH;
    static final int DAYS = 14;

    /** So many more of them, into an empty practice. */
    static Clinic open(Connection connection, int size) throws SQLException {
        List<UUID> clinicians = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            clinicians.add(UuidCreator.getTimeOrderedEpoch());
        }
        Clinic clinic =
                new Clinic(clinicians, LocalDate.now().plusDays(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        clinic.write(connection);
        return clinic;
    }

    static String slug(int clinician) {
        return "clinician-%04d".formatted(clinician);
    }

    private void write(Connection connection) throws SQLException {
        try (Rows rows = new Rows(connection, """
                insert into clinician (id, slug, name, email, colour, sort_order, accepting_new_clients, licence_type,
                  licence_number, licence_expires, licence_active)
                values (?, ?, 'Sample Clinician', 'sample@mail.example', 1, ?, true, 'PSY', ?, '2099-12-31', true)""")) {
            for (int i = 0; i < clinicians.size(); i++) {
                rows.add(clinicians.get(i), slug(i), i, String.valueOf(i));
            }
        }
        Rows.run(
                connection,
                "insert into clinician_modality (clinician_id, modality) select id, 'TELEHEALTH' from clinician",
                "insert into clinician_service (clinician_id, service_id)"
                        + " select c.id, s.id from clinician c join service s where s.slug = 'individual'");
        try (Rows rows = new Rows(
                connection,
                "insert into working_hours (id, clinician_id, weekday, opens, closes, valid_from)"
                        + " values (?, ?, ?, '09:00', '17:00', '2020-01-01')")) {
            for (UUID clinician : clinicians) {
                for (int day = 1; day <= 5; day++) {
                    rows.add(
                            UuidCreator.getTimeOrderedEpoch(),
                            clinician,
                            DayOfWeek.of(day).name());
                }
            }
        }
        Rows.run(
                connection,
                "update service set horizon_days = 366",
                "update practice_version set version = version + 1",
                "update schedule_version set version = version + 1");
    }

    /** Takes five of each day's eight hours for two weeks from Monday, of the clinician and of a client each. */
    void fill(Connection connection) throws SQLException {
        Random random = new Random(50);
        try (Rows rows = new Rows(
                connection, "insert into day_page (resource, day, busy, searched, version) values (?, ?, ?, ?, 1)")) {
            for (UUID clinician : clinicians) {
                for (LocalDate day : workdays(DAYS)) {
                    Cells busy = Cells.NONE;
                    for (int hour : someHours(random)) {
                        busy = busy.or(cells(hour, CELLS_AN_HOUR));
                        rows.add(
                                UuidCreator.getTimeOrderedEpoch(),
                                day,
                                cells(hour, CELLS_A_SESSION).toBytes(),
                                false);
                    }
                    rows.add(clinician, day, busy.toBytes(), true);
                }
            }
        }
    }

    List<LocalDate> workdays(int days) {
        return monday.datesUntil(monday.plusDays(days))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .toList();
    }

    static Cells cells(int hour, int length) {
        int first = (OPENS + hour) * CELLS_AN_HOUR;
        return Cells.between(first, first + length);
    }

    static List<Integer> someHours(Random random) {
        List<Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS_A_DAY; hour++) {
            hours.add(hour);
        }
        Collections.shuffle(hours, random);
        return hours.subList(0, BOOKED_A_DAY);
    }
}
