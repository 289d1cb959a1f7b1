package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.practice.Modality;

/** Series without an end are placed half a year ahead, and whoever wants an hour of theirs meets them. */
@DomainTest
class SeriesHorizonTest extends SeriesScene {

    private static final int HALF_A_YEAR = 25;

    @Autowired
    private SeriesHorizon horizon;

    @Test
    void placesHalfAYearAtOnceAndGoesOnAsTimePasses() {
        Series weekly = series.start(from("2026-12-08T10:00").request()).series();
        assertThat(sessions(weekly)).hasSize(HALF_A_YEAR);
        assertThat(horizon.extend()).isZero();
        clock.set(Instant.parse("2026-12-21T16:00:00Z"));
        assertThat(horizon.extend()).isEqualTo(3);
        assertThat(horizon.extend()).isZero();
        assertThat(sessions(weekly)).hasSize(HALF_A_YEAR + 3);
    }

    @Test
    void doesNotBringBackWhatWasCancelledByItself() {
        SeriesOutcome made = series.start(from("2026-12-08T10:00").request());
        AppointmentId last = made.occurrences()
                .get(HALF_A_YEAR - 1)
                .appointment()
                .orElseThrow()
                .id();
        appointments.cancel(last, Cancellation.BY_CLIENT, Expected.ANY, DESK);
        clock.set(Instant.parse("2026-12-07T16:00:00Z"));
        assertThat(horizon.extend()).isEqualTo(1);
        assertThat(sessions(made.series()))
                .filteredOn(one -> one.status() == Status.CANCELLED)
                .hasSize(1);
    }

    @Test
    void reportsWhatItCouldNotPlaceUntilItIsFree() {
        Series weekly = series.start(from("2026-12-08T10:00").request()).series();
        AppointmentState other = take("2027-06-01T10:00", "maya-lindqvist", "Omar");
        clock.set(Instant.parse("2026-12-07T16:00:00Z"));
        assertThat(horizon.extend()).isZero();
        assertThat(horizon.extend()).isZero();
        assertThat(series.undecided(LocalDate.of(2026, 12, 7))).singleElement().satisfies(gap -> {
            assertThat(gap.day()).isEqualTo(LocalDate.of(2027, 6, 1));
            assertThat(gap.reason()).contains(Reason.SLOT_TAKEN);
        });
        appointments.cancel(other.id(), Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        assertThat(horizon.extend()).isEqualTo(1);
        assertThat(series.undecided(LocalDate.of(2026, 12, 7))).isEmpty();
        assertThat(sessions(weekly)).hasSize(HALF_A_YEAR + 1);
    }

    @Test
    void letsSomebodyDecideAboutADateThatCouldNotBePlaced() {
        Series weekly = series.start(from("2026-12-08T10:00").request()).series();
        take("2027-06-01T10:00", "maya-lindqvist", "Omar");
        take("2027-06-08T10:00", "maya-lindqvist", "Omar");
        clock.set(Instant.parse("2026-12-14T16:00:00Z"));
        assertThat(horizon.extend()).isZero();
        LocalDate first = LocalDate.of(2027, 6, 1);
        assertThatExceptionOfType(SeriesConflict.class)
                .isThrownBy(() -> series.settle(weekly.id(), first, Optional.of(first.atTime(10, 0)), DESK));
        series.settle(weekly.id(), first, Optional.of(first.atTime(13, 0)), DESK);
        series.settle(weekly.id(), LocalDate.of(2027, 6, 8), Optional.empty(), DESK);
        assertThat(series.undecided(first)).isEmpty();
        assertThat(horizon.extend()).isZero();
        assertThat(sessions(weekly).get(HALF_A_YEAR).span().start()).isEqualTo(first.atTime(13, 0));
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> series.settle(weekly.id(), first, Optional.empty(), DESK));
    }

    @Test
    void keepsToWhatWasLeftOutAndMovedBeyondTheFirstHalfYear() {
        Series weekly = series.start(from("2026-12-08T10:00")
                        .without("2027-06-01")
                        .moving("2027-06-08", "2027-06-09T11:00")
                        .request())
                .series();
        take("2027-06-15T10:00", "maya-lindqvist", "Omar");
        clock.set(Instant.parse("2026-12-21T16:00:00Z"));
        assertThat(horizon.extend()).isEqualTo(1);
        assertThat(sessions(weekly).get(HALF_A_YEAR).span().start()).isEqualTo(LocalDateTime.parse("2027-06-09T11:00"));
        assertThat(series.gaps(weekly.id()))
                .extracting(gap -> gap.day() + " " + gap.isOpen())
                .containsExactly("2027-06-01 false", "2027-06-15 true");
    }

    @Test
    void putsADateThatWasMovedBeforeSomebodyWhereItCannotBeHad() {
        Series weekly = series.start(from("2026-12-08T10:00")
                        .moving("2027-06-01", "2027-06-02T11:00")
                        .request())
                .series();
        AppointmentState other = take("2027-06-02T11:00", "maya-lindqvist", "Omar");
        clock.set(Instant.parse("2026-12-07T16:00:00Z"));
        assertThat(horizon.extend()).isZero();
        assertThat(series.undecided(LocalDate.of(2026, 12, 7)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.startIn(weekly)).isEqualTo(LocalDateTime.parse("2027-06-02T11:00")));
        appointments.cancel(other.id(), Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        assertThat(horizon.extend()).isEqualTo(1);
    }

    @Test
    @DisplayName("R-A5: what was said of sessions by video before a time in person says nothing of those after it")
    void asksAllWhoComeAnewAfterATimeInPerson() {
        Series weekly = series.start(from("2026-12-08T10:00")
                        .of("couples-50")
                        .with("elena-ruiz")
                        .along("Omar")
                        .request())
                .series();
        moveAll(weekly, Modality.IN_PERSON);
        moveAll(weekly, Modality.TELEHEALTH);
        clock.set(Instant.parse("2026-12-07T16:00:00Z"));
        assertThat(horizon.extend()).isEqualTo(1);
        assertThat(sessions(weekly))
                .allSatisfy(one -> assertThat(one.clients()).hasSize(2).allMatch(one::wantsCalifornia));
    }

    private void moveAll(Series weekly, Modality how) {
        Appointment first = sessions(weekly).get(0);
        Move move =
                new Move(first.span().start(), Optional.empty(), Optional.of(how), Optional.empty(), Optional.empty());
        series.move(first.id(), Scope.ALL, move, OnConflict.REPORT, Expected.ANY, DESK);
    }

    @Test
    void goesOnWithTheOthersWhereOneSeriesIsBroken() {
        Series broken = series.start(from("2026-12-08T10:00").request()).series();
        Series sound =
                series.start(from("2026-12-08T13:00").by("Omar").request()).series();
        jdbc.update(
                "update series set clinician_id = ? where id = ?",
                UuidCreator.toBytes(new UUID(9, 9)),
                UuidCreator.toBytes(broken.id().value()));
        clock.set(Instant.parse("2026-12-07T16:00:00Z"));
        assertThat(horizon.extend()).isEqualTo(1);
        assertThat(sessions(sound)).hasSize(HALF_A_YEAR + 1);
    }

    @Test
    void endsWithWhatItHadStillToPlace() {
        Series weekly = series.start(from("2026-12-08T10:00").request()).series();
        series.end(weekly.id(), LocalDate.of(2027, 1, 1), Cancellation.BY_PRACTICE, DESK);
        clock.set(Instant.parse("2027-03-01T16:00:00Z"));
        assertThat(horizon.extend()).isZero();
    }

    @Test
    void plansNothingOnceItHasEnded() {
        Series weekly = series.start(from("2026-12-08T10:00")
                        .moving("2027-06-08", "2027-06-09T11:00")
                        .request())
                .series();
        assertThat(series.gaps(weekly.id())).hasSize(1);
        series.end(weekly.id(), LocalDate.of(2027, 1, 1), Cancellation.BY_PRACTICE, DESK);
        assertThat(series.gaps(weekly.id())).isEmpty();
    }

    @Test
    void placesEachDateOnceHoweverManyLookAtTheSameTime() throws Exception {
        Series weekly = series.start(from("2026-12-08T10:00").request()).series();
        clock.set(Instant.parse("2027-02-01T16:00:00Z"));
        List<Integer> placed = atOnce(Collections.nCopies(4, horizon::extend));
        assertThat(placed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9);
        assertThat(sessions(weekly))
                .hasSize(HALF_A_YEAR + 9)
                .extracting(Appointment::seriesDate)
                .doesNotHaveDuplicates();
    }

    @Test
    void sharesTheHoursWithSingleBookingsInARace() throws Exception {
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = "Guest" + (char) ('a' + i);
            LocalDateTime start = LocalDateTime.parse("2026-12-08T10:30").plusWeeks(i % 4);
            crowd.add(() -> isTaken(start.toString(), name));
        }
        for (int i = 0; i < 4; i++) {
            SeriesRequest wanted = from("2026-12-08T10:00")
                    .by("Regular" + (char) ('a' + i))
                    .times(4)
                    .skippingConflicts()
                    .request();
            crowd.add(() -> isStarted(wanted));
        }
        Collections.shuffle(crowd, new Random(7));
        atOnce(crowd);
        assertThat(repository.findAll())
                .as("one session in each of the four weeks, whoever was first")
                .hasSize(4)
                .extracting(one -> one.span().firstDay())
                .doesNotHaveDuplicates();
    }

    private boolean isTaken(String start, String name) {
        try {
            take(start, "maya-lindqvist", name);
            return true;
        } catch (AppointmentRefused refused) {
            return false;
        }
    }

    private boolean isStarted(SeriesRequest wanted) {
        try {
            series.start(wanted);
            return true;
        } catch (SeriesConflict refused) {
            return false;
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> one : all.invokeAll(calls)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            all.shutdownNow();
        }
    }
}
