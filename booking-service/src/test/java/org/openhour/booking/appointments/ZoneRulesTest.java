package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

@DomainTest
class ZoneRulesTest {

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ZoneRules zoneRules;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    @DisplayName("R-E1: an appointment keeps its hour on the wall, and its instant follows the zone's rules")
    void keepsTheHourAndMovesTheInstant() {
        AppointmentState booked = booking.book(
                SampleBooking.at(catalogues.current(), "2026-12-01T10:00").request());
        AppointmentState untouched = booking.book(SampleBooking.at(catalogues.current(), "2026-12-02T10:00")
                .by("Ana")
                .request());
        // As a row from the time when California was to keep its summer clock all winter.
        jdbc.update("update appointment set starts_at = '2026-12-01 17:00:00', ends_at = '2026-12-01 17:15:00'"
                + " where starts_local = '2026-12-01 10:00:00'");

        assertThat(zoneRules.apply()).isEqualTo(1);

        Appointment retimed = appointments.get(booked.id());
        assertThat(retimed.span()).isEqualTo(booked.span());
        assertThat(retimed.startsAt()).isEqualTo(Instant.parse("2026-12-01T18:00:00Z"));
        assertThat(retimed.revision()).isEqualTo(1);
        assertThat(appointments.get(untouched.id()).revision()).isZero();
        assertThat(zoneRules.apply()).isZero();
    }
}
