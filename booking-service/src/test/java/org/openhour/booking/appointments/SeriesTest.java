package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.practice.ClinicianId;

/** A client's same hour every so many weeks: made, moved, split and ended. */
@DomainTest
class SeriesTest extends SeriesScene {

    @Test
    @DisplayName("R-E1: at 16:00 on the wall before and after the clock changes")
    void keepsItsHourOnTheWall() {
        SeriesOutcome made = series.start(from("2027-03-04T16:00").times(4).request());
        assertThat(sessions(made.series()))
                .hasSize(4)
                .extracting(one -> one.span().start().toLocalTime())
                .containsOnly(LocalTime.of(16, 0));
        assertThat(sessions(made.series()))
                .extracting(Appointment::startsAt)
                .contains(Instant.parse("2027-03-12T00:00:00Z"), Instant.parse("2027-03-18T23:00:00Z"));
    }

    @Test
    @DisplayName("R-E2: the clinician's and the client's time on every date")
    void checksEveryDateBeforeItBooksAny() {
        take("2026-12-15T10:00", "maya-lindqvist", "Omar");
        take("2026-12-22T10:00", "tom-okafor", "Nora");
        assertThatExceptionOfType(SeriesConflict.class)
                .isThrownBy(() -> series.start(from("2026-12-08T10:00").times(4).request()))
                .satisfies(refused -> {
                    assertThat(refused.occurrences())
                            .extracting(Occurrence::conflict)
                            .containsExactly(
                                    Optional.empty(),
                                    Optional.of(Reason.SLOT_TAKEN),
                                    Optional.of(Reason.CLIENT_DOUBLE_BOOKED),
                                    Optional.empty());
                    assertThat(refused.occurrences().get(1).alternatives())
                            .hasSize(3)
                            .allSatisfy(slot -> assertThat(slot.span().start().toLocalDate())
                                    .isEqualTo(LocalDate.of(2026, 12, 15)));
                    assertThat(refused.occurrences().get(0).alternatives()).isEmpty();
                });
        assertThat(count("series")).isZero();
        assertThat(count("appointment")).isEqualTo(2);
    }

    @Test
    void booksTheRestWhereConflictsAreSkipped() {
        take("2026-12-15T10:00", "maya-lindqvist", "Omar");
        SeriesOutcome made = series.start(
                from("2026-12-08T10:00").times(3).skippingConflicts().request());
        assertThat(made.occurrences())
                .extracting(one -> one.appointment().isPresent())
                .containsExactly(true, false, true);
        assertThat(days(made.series())).containsExactly("2026-12-08", "2026-12-22");
    }

    @Test
    void settlesClashesOneByOne() {
        take("2026-12-15T10:00", "maya-lindqvist", "Omar");
        take("2026-12-22T10:00", "maya-lindqvist", "Omar");
        SeriesOutcome made = series.start(from("2026-12-08T10:00")
                .times(4)
                .moving("2026-12-15", "2026-12-16T11:00")
                .without("2026-12-22")
                .request());
        assertThat(sessions(made.series()))
                .extracting(one -> one.span().start().toString())
                .containsExactly("2026-12-08T10:00", "2026-12-16T11:00", "2026-12-29T10:00");
        assertThat(days(made.series())).containsExactly("2026-12-08", "2026-12-15", "2026-12-29");
    }

    @Test
    @DisplayName("R-A7, R-A8: the license, and the supervisor's, on the date of each session")
    void asksForTheLicenceOnEveryDate() {
        assertThat(conflicts(from("2027-10-19T10:00").with("priya-raman").times(4)))
                .containsExactly("2027-11-02 LICENCE_NOT_VALID", "2027-11-09 LICENCE_NOT_VALID");
        clock.set(Instant.parse("2027-12-01T16:00:00Z"));
        assertThat(conflicts(from("2028-01-18T10:00").with("jonah-abara").times(4)))
                .containsExactly("2028-02-01 LICENCE_NOT_VALID", "2028-02-08 LICENCE_NOT_VALID");
    }

    @Test
    void takesARoomForEachDateAndTheTimeOfAllWhoCome() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00")
                .of("couples-50")
                .along("Omar")
                .inPerson()
                .every(2)
                .times(3)
                .request());
        assertThat(sessions(made.series())).hasSize(3).allSatisfy(one -> {
            assertThat(one.room()).isPresent();
            assertThat(one.clients()).hasSize(2);
        });
        assertThat(conflicts(
                        from("2026-12-08T10:00").with("tom-okafor").by("Omar").times(1)))
                .containsExactly("2026-12-08 CLIENT_DOUBLE_BOOKED");
    }

    @Test
    void hasNoSeriesOfAGroup() {
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> series.start(from("2026-12-08T10:00")
                        .of("group")
                        .with("grace-whitfield")
                        .inPerson()
                        .request()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_OFFERED));
    }

    @Test
    void answersTheSameRequestAsBefore() {
        take("2026-12-15T10:00", "maya-lindqvist", "Omar");
        SampleSeries wanted =
                from("2026-12-08T10:00").times(3).skippingConflicts().keyed("k");
        SeriesOutcome first = series.start(wanted.request());
        SeriesOutcome again = series.start(wanted.request());
        assertThat(again.series().id()).isEqualTo(first.series().id());
        assertThat(again.occurrences())
                .extracting(Occurrence::day, Occurrence::conflict, one -> one.appointment()
                        .map(AppointmentState::id))
                .isEqualTo(first.occurrences().stream()
                        .map(one -> tuple(
                                one.day(), one.conflict(), one.appointment().map(AppointmentState::id)))
                        .toList());
        assertThat(count("series")).isEqualTo(1);
    }

    @Test
    void announcesTheFirstOfManyAlone() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(5).request());
        assertThat(announced()).isEqualTo(1);
        series.move(idOf(made, 1), Scope.LATER, Move.to(at("2026-12-15T10:30")), OnConflict.REPORT, Expected.ANY, DESK);
        assertThat(announced()).isEqualTo(2);
        series.cancel(idOf(made, 0), Scope.ALL, Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        assertThat(announced()).isEqualTo(3);
    }

    @Test
    void movesThisAndLaterOnesIntoTimeThatTheyHoldThemselves() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(4).request());
        SeriesOutcome moved = series.move(
                idOf(made, 1),
                Scope.LATER,
                Move.to(at("2026-12-15T10:30")),
                OnConflict.REPORT,
                Expected.revision(0),
                DESK);
        assertThat(moved.series().continues()).contains(made.series().id());
        assertThat(sessions(made.series())).hasSize(1);
        assertThat(sessions(moved.series()))
                .extracting(one -> one.span().start().toString())
                .containsExactly("2026-12-15T10:30", "2026-12-22T10:30", "2026-12-29T10:30");
        assertThat(moved.series().count()).contains(3);
        assertThat(series.get(made.series().id()).dates().last()).contains(LocalDate.of(2026, 12, 14));
    }

    @Test
    void movesAWholeSeriesToAnotherDayAndClinician() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(3).request());
        Move wednesdays = new Move(
                at("2026-12-09T11:00"),
                Optional.of(clinician("elena-ruiz")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SeriesOutcome moved = series.move(idOf(made, 0), Scope.ALL, wednesdays, OnConflict.REPORT, Expected.ANY, DESK);
        assertThat(moved.series().id()).isEqualTo(made.series().id());
        assertThat(days(moved.series())).containsExactly("2026-12-09", "2026-12-16", "2026-12-23");
        assertThat(sessions(moved.series())).extracting(Appointment::clinician).containsOnly(clinician("elena-ruiz"));
    }

    @Test
    void leavesWhatWasMovedByItselfUnlessAllAreMeant() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(3).request());
        appointments.move(idOf(made, 1), Move.to(at("2026-12-17T14:00")), Expected.ANY, DESK);
        SeriesOutcome later = series.move(
                idOf(made, 0), Scope.LATER, Move.to(at("2026-12-08T11:00")), OnConflict.REPORT, Expected.ANY, DESK);
        assertThat(sessions(later.series()))
                .extracting(one -> one.span().start().toString())
                .containsExactly("2026-12-08T11:00", "2026-12-17T14:00", "2026-12-22T11:00");
        SeriesOutcome all = series.move(
                idOf(made, 0), Scope.ALL, Move.to(at("2026-12-08T12:00")), OnConflict.REPORT, Expected.ANY, DESK);
        assertThat(sessions(all.series()))
                .extracting(one -> one.span().start().toString())
                .containsExactly("2026-12-08T12:00", "2026-12-15T12:00", "2026-12-22T12:00");
    }

    @Test
    void movesByAWeekIntoTheDatesBefore() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(3).request());
        SeriesOutcome moved = series.move(
                idOf(made, 0), Scope.ALL, Move.to(at("2026-12-15T10:00")), OnConflict.REPORT, Expected.ANY, DESK);
        assertThat(days(moved.series())).containsExactly("2026-12-15", "2026-12-22", "2026-12-29");
    }

    @Test
    void changesNothingWhereOneOfManyCannotMove() {
        take("2026-12-22T12:00", "maya-lindqvist", "Omar");
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(4).request());
        Move toNoon = Move.to(at("2026-12-15T12:00"));
        assertThatExceptionOfType(SeriesConflict.class)
                .isThrownBy(
                        () -> series.move(idOf(made, 1), Scope.LATER, toNoon, OnConflict.REPORT, Expected.ANY, DESK))
                .satisfies(refused -> assertThat(refused.occurrences()).hasSize(3));
        assertThat(sessions(made.series())).extracting(Appointment::revision).containsOnly(0);

        SeriesOutcome moved = series.move(idOf(made, 1), Scope.LATER, toNoon, OnConflict.SKIP, Expected.ANY, DESK);
        assertThat(sessions(moved.series()))
                .extracting(one -> one.span().start().toString())
                .containsExactly("2026-12-15T12:00", "2026-12-22T10:00", "2026-12-29T12:00");
        assertThat(moved.occurrences())
                .extracting(Occurrence::conflict)
                .containsExactly(Optional.empty(), Optional.of(Reason.SLOT_TAKEN), Optional.empty());
    }

    @Test
    void refusesAChangeThatWasDecidedOnAnOldRevision() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(2).request());
        appointments.confirm(idOf(made, 0), Expected.ANY, DESK);
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() ->
                        series.cancel(idOf(made, 0), Scope.ALL, Cancellation.BY_PRACTICE, Expected.revision(0), DESK))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.STALE_REVISION));
    }

    @Test
    @DisplayName("R-A14: what the client ends too late is late, the rest is not")
    void endsAndFreesWhatWasToCome() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(3).request());
        clock.set(Instant.parse("2026-12-14T20:00:00Z"));
        series.end(made.series().id(), LocalDate.of(2026, 12, 15), Cancellation.BY_CLIENT, DESK);
        assertThat(sessions(made.series()))
                .extracting(Appointment::status)
                .containsExactly(Status.BOOKED, Status.LATE_CANCELLED, Status.CANCELLED);
        assertThat(series.get(made.series().id()).endedFrom()).contains(LocalDate.of(2026, 12, 15));
        take("2026-12-15T10:00", "maya-lindqvist", "Omar");
    }

    @Test
    void cancelsThisAndLaterOnes() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(3).request());
        series.cancel(idOf(made, 1), Scope.LATER, Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        assertThat(sessions(made.series()))
                .extracting(Appointment::status)
                .containsExactly(Status.BOOKED, Status.CANCELLED, Status.CANCELLED);
    }

    @Test
    void leavesTheTimesOfAnEndedSeriesToWhatWasBookedOverThem() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").times(2).request());
        Appointment first = sessions(made.series()).get(0);
        AppointmentId over = booking.book(SampleBooking.at(catalogues.current(), "2026-12-08T10:00")
                        .of("individual")
                        .with(catalogues.current().clinician(first.clinician()).slug())
                        .by("Ana")
                        .over("urgent")
                        .request())
                .id();
        assertThat(appointments.get(over).sharesTime()).isTrue();
        series.cancel(first.id(), Scope.ALL, Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        assertThat(appointments.get(over).sharesTime()).isFalse();
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.undo(first.id(), Expected.ANY, DESK))
                .returns(Reason.SLOT_TAKEN, AppointmentRefused::reason);
    }

    private List<String> conflicts(SampleSeries wanted) {
        try {
            series.start(wanted.request());
            return List.of();
        } catch (SeriesConflict refused) {
            return refused.occurrences().stream()
                    .filter(one -> one.conflict().isPresent())
                    .map(one -> one.day() + " " + one.conflict().get())
                    .toList();
        }
    }

    private List<String> days(Series one) {
        return sessions(one).stream()
                .map(session -> session.seriesDate().orElseThrow().toString())
                .toList();
    }

    private static AppointmentId idOf(SeriesOutcome made, int index) {
        return made.occurrences().get(index).appointment().orElseThrow().id();
    }

    private ClinicianId clinician(String slug) {
        return catalogues.current().findClinician(slug).orElseThrow().id();
    }

    private int announced() {
        return count("appointment_change where tell_client");
    }

    private int count(String what) {
        return Optional.ofNullable(jdbc.queryForObject("select count(*) from " + what, Integer.class))
                .orElse(0);
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
