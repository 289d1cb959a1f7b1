package org.openhour.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.Move;
import org.openhour.booking.appointments.OnConflict;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.appointments.SampleSeries;
import org.openhour.booking.appointments.Scope;
import org.openhour.booking.appointments.Series;
import org.openhour.booking.appointments.SeriesLinks;
import org.openhour.booking.appointments.SeriesScene;

/** What crosses the wire of a series as a whole: how it stands, in one piece and under one number. */
@DomainTest
class StateOfSeriesTest extends SeriesScene {

    @Autowired
    private StateOfSeries states;

    @Autowired
    private SeriesStates numbers;

    @Autowired
    private SeriesLinks seriesLinks;

    @Autowired
    private PrivateLinks links;

    @Test
    void isOneHandOverHoweverManySessionsAreBooked() {
        Series weekly = start(from("2026-12-08T10:00").times(6));
        assertThat(waiting()).containsExactly(weekly.id() + "-0");
        AppointmentWire wire = wire(weekly);
        assertThat(wire)
                .returns(0, AppointmentWire::revision)
                .returns("BOOKED", AppointmentWire::status)
                .returns(at("2026-12-08T10:00:00-08:00"), AppointmentWire::start)
                .returns(true, AppointmentWire::announce);
        assertThat(wire.recurrence())
                .isEqualTo(new AppointmentWire.Recurrence(1, at("2027-01-12T10:00:00-08:00"), List.of(), List.of()));
    }

    @Test
    void hasNoEndWhereItHasNone() {
        assertThat(wire(start(from("2026-12-08T10:00").every(2))).recurrence())
                .isEqualTo(new AppointmentWire.Recurrence(2, null, List.of(), List.of()));
    }

    @Test
    void leavesOutWhatCouldNotBePlacedAndWhatWasNotWanted() {
        take("2026-12-15T10:00", "maya-lindqvist", "Omar");
        Series weekly =
                start(from("2026-12-08T10:00").times(6).without("2026-12-29").skippingConflicts());
        assertThat(rule(wire(weekly)).leftOut())
                .containsExactly(at("2026-12-15T10:00:00-08:00"), at("2026-12-29T10:00:00-08:00"));
    }

    @Test
    void namesADateThatMovedByWhatItWasAndOneThatFellOut() {
        Series weekly = start(from("2026-12-08T10:00").times(4));
        Appointment second = sessions(weekly).get(1);
        appointments.move(second.id(), Move.to(LocalDateTime.parse("2026-12-16T11:00")), Expected.ANY, DESK);
        appointments.cancel(sessions(weekly).get(2).id(), Cancellation.BY_CLIENT, Expected.ANY, DESK);
        AppointmentWire wire = wire(weekly);
        assertThat(wire.revision()).isEqualTo(2);
        assertThat(rule(wire).leftOut()).containsExactly(at("2026-12-22T10:00:00-08:00"));
        assertThat(rule(wire).moved())
                .extracting(AppointmentWire.Moved::originalStart, AppointmentWire.Moved::start)
                .containsExactly(tuple(at("2026-12-15T10:00:00-08:00"), at("2026-12-16T11:00:00-08:00")));
    }

    @Test
    void plansADateThatIsMovedBeyondWhatCanBeBookedYet() {
        Series weekly = start(from("2026-12-08T10:00").moving("2027-12-14", "2027-12-15T11:00"));
        assertThat(rule(wire(weekly)).moved())
                .extracting(AppointmentWire.Moved::start)
                .containsExactly(at("2027-12-15T11:00:00-08:00"));
    }

    @Test
    void endsAndGoesOnUnderAnotherNameFromADateOn() {
        Series weekly = start(from("2026-12-08T10:00"));
        Appointment third = sessions(weekly).get(2);
        Series rest = series.move(
                        third.id(),
                        Scope.LATER,
                        Move.to(LocalDateTime.parse("2026-12-22T11:00")),
                        OnConflict.REPORT,
                        Expected.ANY,
                        DESK)
                .series();
        assertThat(rest.id()).isNotEqualTo(weekly.id());
        AppointmentWire ended = wire(weekly);
        assertThat(ended.status()).isEqualTo("BOOKED");
        assertThat(rule(ended).lastStart()).isEqualTo(at("2026-12-21T10:00:00-08:00"));
        assertThat(wire(rest))
                .returns(at("2026-12-22T11:00:00-08:00"), AppointmentWire::start)
                .returns(0, AppointmentWire::revision);
        assertThat(rule(wire(rest)).lastStart()).isNull();
        assertThat(waiting()).contains(weekly.id() + "-1", rest.id() + "-0");
    }

    @Test
    void isGoneWhereItMovesFromItsFirstDateOn() {
        Series weekly = start(from("2026-12-08T10:00").times(3));
        series.move(
                sessions(weekly).get(0).id(),
                Scope.LATER,
                Move.to(LocalDateTime.parse("2026-12-08T11:00")),
                OnConflict.REPORT,
                Expected.ANY,
                DESK);
        AppointmentWire gone = wire(weekly);
        assertThat(gone.status()).isEqualTo("CANCELLED");
        assertThat(rule(gone).lastStart()).isBefore(gone.start());
        assertThat(gone.recipients()).hasSize(1);
    }

    @Test
    void beginsAnewWhereAllThatIsToComeMoves() {
        Series weekly = start(from("2026-12-08T10:00").times(4));
        clock.set(Instant.parse("2026-12-17T16:00:00Z"));
        series.move(
                sessions(weekly).get(2).id(),
                Scope.ALL,
                Move.to(LocalDateTime.parse("2026-12-22T11:00")),
                OnConflict.REPORT,
                Expected.ANY,
                DESK);
        AppointmentWire wire = wire(weekly);
        assertThat(wire.start()).isEqualTo(at("2026-12-22T11:00:00-08:00"));
        assertThat(wire.recurrence())
                .isEqualTo(new AppointmentWire.Recurrence(1, at("2026-12-29T11:00:00-08:00"), List.of(), List.of()));
    }

    @Test
    void isCancelledWithItsLastSession() {
        Series weekly = start(from("2026-12-08T10:00"));
        series.end(weekly.id(), LocalDate.parse("2026-12-01"), Cancellation.BY_CLIENT, DESK);
        AppointmentWire wire = wire(weekly);
        assertThat(wire.status()).isEqualTo("CANCELLED");
        assertThat(rule(wire).lastStart()).isBefore(wire.start());
    }

    @Test
    void staysNewsUntilItHasBeenTold() {
        Series weekly = start(from("2026-12-08T10:00").times(3));
        Because quietly = new Because(DESK.actor(), DESK.reason(), false);
        appointments.cancel(sessions(weekly).get(1).id(), Cancellation.BY_CLIENT, Expected.ANY, quietly);
        assertThat(numbers.current(weekly.id())).contains(new SeriesStates.Numbered(1, true));
        numbers.told(weekly.id(), 0);
        assertThat(numbers.current(weekly.id())).contains(new SeriesStates.Numbered(1, true));
        numbers.told(weekly.id(), 1);
        assertThat(numbers.current(weekly.id())).contains(new SeriesStates.Numbered(1, false));
        appointments.cancel(sessions(weekly).get(2).id(), Cancellation.BY_CLIENT, Expected.ANY, quietly);
        assertThat(wire(weekly).announce()).isFalse();
    }

    @Test
    @DisplayName("R-B3: by a link of their own, each of those who come")
    void namesEverybodyWhoComes() {
        Series weekly =
                start(from("2026-12-08T10:00").of("couples-50").along("Omar").times(3));
        assertThat(wire(weekly).recipients())
                .hasSize(2)
                .extracting(AppointmentWire.Recipient::manageUrl)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    @DisplayName("R-B9: by a link that leads to the next session and to nothing once there is none")
    void leadsToTheNextSession() {
        Series weekly = start(from("2026-12-08T10:00").times(2));
        String token = wire(weekly).manageUrl().getPath().substring("/series/".length());
        List<Appointment> both = sessions(weekly);
        assertThat(seriesLinks.next(token)).isEqualTo(links.urlOf(both.get(0), weekly.client()));
        appointments.cancel(both.get(0).id(), Cancellation.BY_CLIENT, Expected.ANY, DESK);
        assertThat(seriesLinks.next(token)).isEqualTo(links.urlOf(both.get(1), weekly.client()));
        clock.set(Instant.parse("2027-01-01T16:00:00Z"));
        assertThatExceptionOfType(AppointmentRefused.class).isThrownBy(() -> seriesLinks.next(token));
        assertThatExceptionOfType(AppointmentRefused.class).isThrownBy(() -> seriesLinks.next("unknown"));
    }

    private Series start(SampleSeries sample) {
        return series.start(sample.request()).series();
    }

    private AppointmentWire wire(Series one) {
        return states.of(one.id(), numbers.current(one.id()).orElseThrow());
    }

    private static AppointmentWire.Recurrence rule(AppointmentWire wire) {
        return Objects.requireNonNull(wire.recurrence());
    }

    private List<String> waiting() {
        return jdbc.queryForList(
                "select task_instance from scheduled_tasks where task_name = 'hand-over-series'", String.class);
    }

    private static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }
}
