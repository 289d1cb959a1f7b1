package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.SettableClock;

/** Meetings of a group with eight seats, led by one clinician in one room. */
@DomainTest
class GroupsTest {

    private static final Because DESK = Because.of(Actor.staff("desk"));

    @Autowired
    private Booking booking;

    @Autowired
    private Groups groups;

    @Autowired
    private Appointments appointments;

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
    @DisplayName("R-B3: members of a group each have an appointment of their own in one meeting")
    void seatsSeveralInOneMeeting() {
        AppointmentState nora = booking.book(member("Nora").request());
        AppointmentState omar = booking.book(member("Omar").request());
        assertThat(nora.id()).isNotEqualTo(omar.id());
        assertThat(meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.taken()).isEqualTo(2);
            assertThat(meeting.session().seats()).isEqualTo(8);
        });
        assertThat(appointments.get(nora.id()).clients())
                .doesNotContainAnyElementsOf(appointments.get(omar.id()).clients());
    }

    @Test
    void neverOverbooksAGroupHoweverManyWantIn() throws Exception {
        List<Callable<Boolean>> crowd = IntStream.range(0, 60)
                .<Callable<Boolean>>mapToObj(i -> () -> isBooked(member("Member" + i)))
                .toList();
        ExecutorService all = Executors.newFixedThreadPool(20);
        try {
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> one : all.invokeAll(crowd)) {
                outcomes.add(one.get());
            }
            assertThat(outcomes).filteredOn(booked -> booked).hasSize(8);
            assertThat(meetings()).singleElement().satisfies(meeting -> assertThat(meeting.free())
                    .isZero());
        } finally {
            all.shutdownNow();
        }
    }

    @Test
    void givesAFreedSeatToTheNext() {
        List<AppointmentState> seated = IntStream.range(0, 8)
                .mapToObj(i -> booking.book(member("Member" + i).request()))
                .toList();
        assertThat(isBooked(member("Late"))).isFalse();
        appointments.cancel(seated.get(3).id(), Cancellation.BY_CLIENT, Expected.ANY, DESK);
        assertThat(isBooked(member("Late"))).isTrue();
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.undo(seated.get(3).id(), Expected.ANY, DESK))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SLOT_TAKEN));
    }

    @Test
    void movesAMeetingWithAllItsMembersOrNot() {
        AppointmentState nora = booking.book(member("Nora").request());
        booking.book(member("Omar").request());
        GroupSessionId meeting = meetings().get(0).session().id();
        groups.move(meeting, Move.to(LocalDateTime.parse("2026-12-01T13:00")), DESK);
        assertThat(appointments.get(nora.id()).span().start()).isEqualTo(LocalDateTime.parse("2026-12-01T13:00"));
        assertThat(appointments.get(nora.id()).revision()).isEqualTo(1);

        booking.book(SampleBooking.at(catalogues.current(), "2026-12-02T10:00")
                .by("Omar")
                .request());
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> groups.move(meeting, Move.to(LocalDateTime.parse("2026-12-02T10:00")), DESK));
        assertThat(appointments.get(nora.id()).span().start()).isEqualTo(LocalDateTime.parse("2026-12-01T13:00"));
    }

    @Test
    void freesEverybodysTimeWhenAMeetingIsCancelled() {
        AppointmentState nora = booking.book(member("Nora").request());
        booking.book(member("Omar").request());
        groups.cancel(meetings().get(0).session().id(), DESK);
        assertThat(appointments.get(nora.id()).status()).isEqualTo(Status.CANCELLED);
        assertThat(meetings()).isEmpty();
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.undo(nora.id(), Expected.ANY, DESK))
                .returns(Reason.GROUP_CANCELLED, AppointmentRefused::reason);
        assertThat(jdbc.queryForList("select busy from day_page", byte[].class))
                .allSatisfy(busy -> assertThat(Cells.of(busy)).isEqualTo(Cells.NONE));
    }

    @Test
    void leavesTheTimeOfACancelledMeetingToWhatWasBookedOverIt() {
        booking.book(member("Nora").request());
        AppointmentId over = booking.book(SampleBooking.at(catalogues.current(), "2026-12-01T11:00")
                        .of("individual")
                        .with("grace-whitfield")
                        .inPerson()
                        .by("Ana")
                        .over("urgent")
                        .request())
                .id();
        assertThat(appointments.get(over).sharesTime()).isTrue();
        groups.cancel(meetings().get(0).session().id(), DESK);
        assertThat(appointments.get(over).sharesTime()).isFalse();
    }

    @Test
    void givesBackTheTimeOfAMemberWhoWasSeatedWithAReason() {
        AppointmentState nora =
                booking.book(online("Nora").over("asked for by the group").request());
        appointments.cancel(nora.id(), Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        groups.cancel(meetings().get(0).session().id(), DESK);
        assertThat(jdbc.queryForList("select busy from day_page", byte[].class))
                .allSatisfy(busy -> assertThat(Cells.of(busy)).isEqualTo(Cells.NONE));
    }

    @Test
    void putsNobodyBackWhereTheGroupNoLongerMeets() {
        AppointmentState nora = booking.book(member("Nora").request());
        booking.book(member("Omar").request());
        appointments.cancel(nora.id(), Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        groups.move(meetings().get(0).session().id(), Move.to(LocalDateTime.parse("2026-12-01T13:00")), DESK);
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.undo(nora.id(), Expected.ANY, DESK))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SLOT_TAKEN));
    }

    @Test
    void letsThePublicJoinNoMeetingThatIsNotGivenOutOnline() {
        booking.book(member("Nora").request());
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> booking.book(online("Omar").request()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_OFFERED));
    }

    private List<Groups.Meeting> meetings() {
        return groups.startingIn(LocalDateTime.parse("2026-12-01T00:00"), LocalDateTime.parse("2026-12-03T00:00"));
    }

    private boolean isBooked(SampleBooking wish) {
        try {
            booking.book(wish.request());
            return true;
        } catch (AppointmentRefused refused) {
            assertThat(refused.reason()).isEqualTo(Reason.SLOT_TAKEN);
            return false;
        }
    }

    private SampleBooking member(String name) {
        return online(name).atTheDesk();
    }

    private SampleBooking online(String name) {
        return SampleBooking.at(catalogues.current(), "2026-12-01T11:00")
                .of("group")
                .with("grace-whitfield")
                .inPerson()
                .by(name);
    }
}
