package org.openhour.booking.appointments;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.clients.Clients;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

/** An empty Monday on which the desk begins series, and others book what stands in their way. */
public abstract class SeriesScene {

    protected static final Because DESK = Because.of(Actor.staff("desk"));

    @Autowired
    protected StandingSeries series;

    @Autowired
    protected Booking booking;

    @Autowired
    protected Appointments appointments;

    @Autowired
    AppointmentRepository repository;

    @Autowired
    protected Clients clients;

    @Autowired
    protected Catalogues catalogues;

    @Autowired
    protected SettableClock clock;

    @Autowired
    protected JdbcTemplate jdbc;

    @BeforeEach
    protected void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    protected SampleSeries from(String start) {
        return SampleSeries.from(catalogues.current(), clients, start);
    }

    protected List<Appointment> sessions(Series one) {
        return repository.findBySeries(one.id().value());
    }

    protected AppointmentState take(String start, String clinician, String name) {
        return booking.book(SampleBooking.at(catalogues.current(), start)
                .of("individual")
                .with(clinician)
                .by(name)
                .atTheDesk()
                .request());
    }
}
