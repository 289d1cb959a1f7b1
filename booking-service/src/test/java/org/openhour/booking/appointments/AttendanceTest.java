package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.SettableClock;

/** Who came and what was held, against the clock. The session is on Tuesday, December 1, at 10:00. */
@DomainTest
class AttendanceTest {

    private static final Because DESK = Because.of(Actor.staff("desk"));
    private static final Instant START = Instant.parse("2026-12-01T18:00:00Z");

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private AppointmentState booked = new Appointment().state();

    @BeforeEach
    void bookATuesdayMorning() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        booked = booking.book(SampleBooking.at(catalogues.current(), "2026-12-01T10:00")
                .of("individual")
                .with("maya-lindqvist")
                .inPerson()
                .request());
    }

    @Test
    void letsSomebodyArriveOnTheDayItselfAlone() {
        clock.set(Instant.parse("2026-12-01T07:59:59Z"));
        assertRefused(Reason.NOT_THAT_DAY, this::arrive);
        clock.set(Instant.parse("2026-12-02T08:00:00Z"));
        assertRefused(Reason.NOT_THAT_DAY, this::arrive);
        clock.set(Instant.parse("2026-12-01T08:00:00Z"));
        arrive();
        assertThat(status()).isEqualTo(Status.ARRIVED);
    }

    @Test
    void startsNoSessionMoreThanAnHourBeforeItsTime() {
        clock.set(START.minusSeconds(3601));
        assertRefused(Reason.START_TOO_EARLY, this::start);
        clock.set(START.minusSeconds(3600));
        start();
        assertThat(status()).isEqualTo(Status.IN_SESSION);
    }

    @Test
    void endsNoSessionBeforeItsTime() {
        clock.set(START.minusSeconds(1));
        start();
        assertRefused(Reason.NOT_STARTED_YET, this::complete);
        clock.set(START);
        complete();
        assertThat(status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    @DisplayName("R-A5: by video it does not start while somebody has not said where they are; the desk writes it down")
    void asksWhereTheyAreBeforeItStartsByVideo() {
        moveToVideo();
        clock.set(START);
        assertRefused(Reason.CALIFORNIA_UNANSWERED, this::start);
        assertThat(status()).isEqualTo(Status.BOOKED);
        arrive();
        appointments.amend(
                booked.id(),
                new Amendment(Optional.of("asked"), Optional.of(true), Optional.empty()),
                Expected.ANY,
                DESK);
        assertThat(appointments.get(booked.id()).note()).contains("asked");
        start();
        assertThat(status()).isEqualTo(Status.IN_SESSION);
    }

    @Test
    @DisplayName("R-A4: whoever starts it without an answer says why, as with a no")
    void startsWithoutAnAnswerForAReason() {
        moveToVideo();
        clock.set(START);
        appointments.start(booked.id(), Expected.ANY, Because.of(DESK.actor(), Optional.of("asked on the phone")));
        assertThat(status()).isEqualTo(Status.IN_SESSION);
    }

    private void moveToVideo() {
        Move byVideo = new Move(
                booked.span().start(),
                Optional.empty(),
                Optional.of(Modality.TELEHEALTH),
                Optional.empty(),
                Optional.empty());
        appointments.move(booked.id(), byVideo, Expected.ANY, DESK);
    }

    private void arrive() {
        appointments.arrive(booked.id(), Expected.ANY, DESK);
    }

    private void start() {
        appointments.start(booked.id(), Expected.ANY, DESK);
    }

    private void complete() {
        appointments.complete(booked.id(), Expected.ANY, DESK);
    }

    private Status status() {
        return appointments.get(booked.id()).status();
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(AppointmentRefused.class).isThrownBy(act).returns(reason, AppointmentRefused::reason);
    }
}
