package org.openhour.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.SampleBooking;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

/** What is carried over where several revisions came about before the first got through. */
@DomainTest
class CourierTest {

    private static final Because DESK = Because.of(Actor.staff("Dana"));
    private static final Because QUIETLY = new Because(DESK.actor(), Optional.empty(), false);

    @Autowired
    private Appointments appointments;

    @Autowired
    private Booking booking;

    @Autowired
    private StateOfAppointment states;

    @Autowired
    private Backlog backlog;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final NotificationClient notification = mock();

    @BeforeEach
    void open() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void carriesTheLatestAlone() {
        AppointmentId id = book(sample());
        appointments.confirm(id, Expected.ANY, DESK);
        courier().carry(new HandOver(id.value(), 0, clock.instant()));
        verifyNoInteractions(notification);
    }

    @Test
    void announcesABookingThatWasConfirmedBeforeItGotThrough() {
        AppointmentId id = book(sample());
        appointments.confirm(id, Expected.ANY, DESK);
        assertThat(carried(id, 1).announce()).isTrue();
    }

    @Test
    void keepsQuietOfAQuietBookingThatWasConfirmedBeforeItGotThrough() {
        AppointmentId id = book(sample().quietly());
        appointments.confirm(id, Expected.ANY, DESK);
        assertThat(carried(id, 1).announce()).isFalse();
    }

    @Test
    void announcesWhatAQuietChangeFollowedBeforeItGotThrough() {
        AppointmentId id = book(sample());
        appointments.cancel(id, Cancellation.BY_PRACTICE, Expected.ANY, QUIETLY);
        assertThat(carried(id, 1).announce()).isTrue();
        jdbc.update("delete from scheduled_tasks where task_instance = ?", id + "-0");
        assertThat(carried(id, 1).announce()).isFalse();
    }

    private SampleBooking sample() {
        return SampleBooking.at(catalogues.current(), "2026-12-01T10:00").atTheDesk();
    }

    private AppointmentId book(SampleBooking wanted) {
        return booking.book(wanted.request()).id();
    }

    private AppointmentWire carried(AppointmentId id, int revision) {
        clearInvocations(notification);
        courier().carry(new HandOver(id.value(), revision, clock.instant()));
        ArgumentCaptor<AppointmentWire> state = ArgumentCaptor.captor();
        verify(notification).put(eq(id.value()), state.capture());
        return state.getValue();
    }

    private Courier courier() {
        return new Courier(appointments, states, notification, backlog);
    }
}
