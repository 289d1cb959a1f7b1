package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.clients.GuardianDraft;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

/** What a client changes in passing, with a new booking, reaches the earlier ones too. */
@DomainTest
class ReaddressingTest {

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Readdressing readdressing;

    @Autowired
    private SchedulerClient scheduler;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private AppointmentId first = new AppointmentId(new UUID(0, 0));

    @BeforeEach
    void bookSomething() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        first = book(at("2026-12-01T10:00"));
    }

    @Test
    @DisplayName("R-C1: texts that are declined at a booking end for the earlier appointments too")
    void tellsEarlierAppointmentsAnew() {
        AppointmentId second = book(at("2026-12-02T10:00").withoutTexts());
        assertThat(due()).extracting(Readdress::appointmentId).containsExactly(first.value());

        due().forEach(readdressing::readdress);
        assertThat(appointments.history(first))
                .extracting(AppointmentChange::kind)
                .containsExactly(AppointmentChange.Kind.BOOKED, AppointmentChange.Kind.CLIENT_CHANGED);
        assertThat(appointments.history(first)).last().returns(false, AppointmentChange::tellsClient);
        assertThat(appointments.get(second).revision()).isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where task_name = 'hand-over' and task_instance like ?",
                        Integer.class,
                        first + "-1"))
                .isEqualTo(1);
    }

    @Test
    void leavesThemAloneWhereNothingChanged() {
        book(at("2026-12-02T10:00"));
        book(at("2026-12-03T10:00").by("Omar").withoutTexts());
        assertThat(due()).isEmpty();
    }

    @Test
    void tellsAnAppointmentAnewOnceForAllThatOneBookingChanges() {
        AppointmentId earlier = book(child("2026-12-02T10:00"), "Ana", "(619) 555-0199");
        book(child("2026-12-03T10:00").withoutTexts(), "Leo", "(619) 555-0188");
        assertThat(due()).extracting(Readdress::appointmentId).containsExactly(earlier.value());
    }

    @Test
    void hasNothingToTellOfAnAppointmentThatIsGone() {
        Readdress gone = new Readdress(new UUID(0, 1), Actor.CLIENT);
        assertThatCode(() -> readdressing.readdress(gone)).doesNotThrowAnyException();
    }

    private List<Readdress> due() {
        List<Readdress> due = new ArrayList<>();
        scheduler.fetchScheduledExecutionsForTask(
                "readdress", Readdress.class, execution -> due.add(execution.getData()));
        return due;
    }

    private AppointmentId book(SampleBooking wanted) {
        return booking.book(wanted.request()).id();
    }

    private AppointmentId book(SampleBooking wanted, String guardian, String phone) {
        GuardianDraft draft = new GuardianDraft(guardian, "Pell", guardian + "@mail.example", phone, "parent", false);
        return booking.book(wanted.request().by(Optional.of(draft.complete()))).id();
    }

    private SampleBooking child(String start) {
        return at(start).by("Ada").born("2016-05-04");
    }

    private SampleBooking at(String start) {
        return SampleBooking.at(catalogues.current(), start).atTheDesk();
    }
}
