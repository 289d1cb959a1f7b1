package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

/** R-A14: the system proposes a fee by the moment of receipt, a person decides. */
@DomainTest
class LateFeeTest {

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

    private AppointmentState booked;

    @BeforeEach
    void bookATuesdayMorning() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-28T16:00:00Z"));
        booked = booking.book(SampleBooking.at(catalogues.current(), "2026-12-01T10:00")
                .of("individual")
                .with("maya-lindqvist")
                .request());
        clock.set(Instant.parse("2026-12-01T16:00:00Z"));
    }

    @Test
    @DisplayName("R-A14: a late cancellation proposes a fee, which is charged only when somebody says so")
    void proposesAndWaits() {
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, DESK);
        assertThat(now().status()).isEqualTo(Status.LATE_CANCELLED);
        assertThat(now().lateFee()).contains(LateFee.PROPOSED);
        appointments.decideFee(booked.id(), LateFee.CONFIRMED, Expected.ANY, DESK);
        assertThat(now().lateFee()).contains(LateFee.CONFIRMED);
    }

    @Test
    @DisplayName("R-A14: what counts is when the request was received, not when it was written down")
    void countsFromReceipt() {
        appointments.cancel(
                booked.id(), Cancellation.receivedAt(Instant.parse("2026-11-30T17:00:00Z")), Expected.ANY, DESK);
        assertThat(now().status()).isEqualTo(Status.CANCELLED);
        assertThat(now().lateFee()).isEmpty();
    }

    @Test
    @DisplayName("R-A14: what the practice cancels is never late")
    void neverChargesForThePracticesOwn() {
        appointments.cancel(booked.id(), Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        assertThat(now().status()).isEqualTo(Status.CANCELLED);
        assertThat(now().lateFee()).isEmpty();
    }

    @Test
    @DisplayName("R-A14: who moves it by themselves when it was late keeps the deadline that they missed")
    void isNoWayAroundTheFeeToMoveItAway() {
        move(Actor.CLIENT, "2026-12-08T10:00");
        assertThat(appointments.history(booked.id()).get(1).kind()).isEqualTo(AppointmentChange.Kind.MOVED);
        assertThat(now().lateFee()).isEmpty();
        move(Actor.CLIENT, "2026-12-09T11:00");
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(now().status()).isEqualTo(Status.LATE_CANCELLED);
        assertThat(now().lateFee()).contains(LateFee.PROPOSED);
    }

    @Test
    @DisplayName("R-A14: a move in time, and one that staff make, are never late")
    void startsAfreshWhereNothingWasMissed() {
        move(Actor.CLIENT, "2026-12-08T10:00");
        move(DESK.actor(), "2026-12-09T11:00");
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(now().status()).isEqualTo(Status.CANCELLED);

        appointments.undo(booked.id(), Expected.ANY, DESK);
        move(Actor.CLIENT, "2026-12-10T10:00");
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(now().status()).isEqualTo(Status.CANCELLED);
    }

    private void move(Actor by, String start) {
        appointments.move(booked.id(), Move.to(LocalDateTime.parse(start)), Expected.ANY, Because.of(by));
    }

    @Test
    void keepsTheReasonOfAWaiverAndTellsNobody() {
        clock.set(START);
        appointments.noShow(booked.id(), Expected.ANY, DESK);
        assertThat(now().lateFee()).contains(LateFee.PROPOSED);
        appointments.decideFee(
                booked.id(), LateFee.WAIVED, Expected.ANY, new Because(DESK.actor(), Optional.of("was ill"), true));
        assertThat(now().lateFeeReason()).contains("was ill");
        assertThat(appointments.history(booked.id())).last().returns(false, AppointmentChange::tellsClient);
    }

    @Test
    void missesNobodyBeforeTheSessionStarts() {
        clock.set(START.minusSeconds(1));
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.noShow(booked.id(), Expected.ANY, DESK))
                .returns(AppointmentRefused.Reason.NOT_POSSIBLE_NOW, AppointmentRefused::reason);
        clock.set(START);
        assertThat(appointments.noShow(booked.id(), Expected.ANY, DESK).status())
                .isEqualTo(Status.NO_SHOW);
    }

    @Test
    void hasNothingToDecideWhereNothingWasLate() {
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.decideFee(booked.id(), LateFee.CONFIRMED, Expected.ANY, DESK));
    }

    @Test
    void takesTheFeeBackWithTheCancellation() {
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, DESK);
        appointments.undo(booked.id(), Expected.ANY, DESK);
        assertThat(now().lateFee()).isEmpty();
    }

    @Test
    void takesTheLatestStepBackWhateverWasNotedSince() {
        appointments.cancel(booked.id(), Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        appointments.annotate(booked.id(), Optional.of("Called twice"), Expected.ANY, DESK);
        assertThat(Undo.isPossible(appointments.history(booked.id()))).isTrue();
        assertThat(appointments.undo(booked.id(), Expected.ANY, DESK).status()).isEqualTo(Status.BOOKED);
        assertThat(Undo.isPossible(appointments.history(booked.id()))).isFalse();
    }

    private Appointment now() {
        return appointments.get(booked.id());
    }
}
