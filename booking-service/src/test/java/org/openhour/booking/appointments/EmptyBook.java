package org.openhour.booking.appointments;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/** The demo practice before anybody has booked. */
public final class EmptyBook {

    private static final List<String> TABLES = List.of(
            "appointment_companion",
            "appointment",
            "appointment_change",
            "series_companion",
            "series_gap",
            "series",
            "series_state",
            "series_link",
            "group_session",
            "hold",
            "private_link",
            "booking_key",
            "day_page",
            "scheduled_tasks",
            "notice_delivery",
            "waitlist_clinician",
            "waitlist_location",
            "waitlist_entry",
            "freed_time",
            "opening",
            "offer",
            "known_hours",
            "note",
            "nudge",
            "between_sessions",
            "consent",
            "client");

    private EmptyBook() {}

    public static void open(JdbcTemplate jdbc) {
        TABLES.forEach(table -> jdbc.update("delete from " + table));
    }
}
