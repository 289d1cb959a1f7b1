package org.openhour.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

class ScheduleTest {

    private static final LocationId OFFICE = new LocationId(new UUID(3, 1));
    private static final LocationId OTHER_OFFICE = new LocationId(new UUID(3, 2));
    private static final Cells NINE_TO_FIVE = Cells.between(SampleSchedule.NINE, SampleSchedule.FIVE);

    /** Across the year's end, which has 53 weeks in 2026, and across both clock changes. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 2026-12-21 2027-01-04 2027-01-18, 2026-12-14 2026-12-28 2027-01-11",
        "2027-03-01, 2027-03-15 2027-03-29, 2027-03-08 2027-03-22",
        "2026-10-26, 2026-11-09 2026-11-23, 2026-11-02 2026-11-16"
    })
    void worksEveryOtherWeek(LocalDate from, String on, String off) {
        Schedule schedule = SampleSchedule.of(SampleSchedule.everySoManyWeeks(
                2, DayOfWeek.MONDAY, from, Optional.empty(), SampleSchedule.NINE, SampleSchedule.FIVE));

        assertThat(on.split(" "))
                .allSatisfy(day -> assertThat(workable(schedule, day)).isEqualTo(NINE_TO_FIVE));
        assertThat(off.split(" "))
                .allSatisfy(day -> assertThat(workable(schedule, day).isEmpty()).isTrue());
    }

    @Test
    void countsWeeksFromTheWeekInWhichTheHoursBegin() {
        // Thursday: that week's Monday is over, so the first Monday is two weeks after it.
        Schedule schedule = SampleSchedule.of(SampleSchedule.everySoManyWeeks(
                2,
                DayOfWeek.MONDAY,
                LocalDate.of(2026, 12, 3),
                Optional.empty(),
                SampleSchedule.NINE,
                SampleSchedule.FIVE));

        assertThat(workable(schedule, "2026-11-30").isEmpty()).isTrue();
        assertThat(workable(schedule, "2026-12-07").isEmpty()).isTrue();
        assertThat(workable(schedule, "2026-12-14")).isEqualTo(NINE_TO_FIVE);
    }

    @Test
    void endsHoursAfterTheirLastDay() {
        Schedule schedule = SampleSchedule.of(SampleSchedule.everySoManyWeeks(
                1,
                DayOfWeek.MONDAY,
                LocalDate.of(2026, 12, 7),
                Optional.of(LocalDate.of(2026, 12, 14)),
                SampleSchedule.NINE,
                SampleSchedule.FIVE));

        assertThat(workable(schedule, "2026-12-07")).isEqualTo(NINE_TO_FIVE);
        assertThat(workable(schedule, "2026-12-14")).isEqualTo(NINE_TO_FIVE);
        assertThat(workable(schedule, "2026-12-21").isEmpty()).isTrue();
    }

    @Test
    void worksOnOneDateAlone() {
        Stretch saturday = Stretch.once(
                LocalDate.of(2026, 12, 5), SampleSchedule.NINE, LocalTime.MIDNIGHT, Optional.empty(), Optional.empty());
        Schedule schedule = SampleSchedule.of(saturday);

        assertThat(saturday.date()).contains(LocalDate.of(2026, 12, 5));
        assertThat(workable(schedule, "2026-12-05")).isEqualTo(Cells.between(9 * 12, Cells.A_DAY));
        assertThat(workable(schedule, "2026-12-12").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ", true, true, true, false",
        "IN_PERSON, true, true, false, false",
        "TELEHEALTH, true, false, true, false",
        ", false, false, true, false"
    })
    void servesTheModalityAndTheOfficeThatTheHoursAreFor(
            Modality only, boolean inOffice, boolean there, boolean byVideo, boolean elsewhere) {
        Stretch stretch = Stretch.once(
                LocalDate.of(2026, 12, 5),
                SampleSchedule.NINE,
                SampleSchedule.FIVE,
                inOffice ? Optional.of(OFFICE) : Optional.empty(),
                Optional.ofNullable(only));

        assertThat(stretch.serves(Modality.IN_PERSON, Optional.of(OFFICE))).isEqualTo(there);
        assertThat(stretch.serves(Modality.TELEHEALTH, Optional.empty())).isEqualTo(byVideo);
        assertThat(stretch.serves(Modality.IN_PERSON, Optional.of(OTHER_OFFICE)))
                .isEqualTo(elsewhere);
        assertThat(stretch.serves(Modality.IN_PERSON, Optional.empty())).isFalse();
    }

    @Test
    void repeatsAnAbsenceAtTheSameWallClockTimeUntilItsLastDay() {
        Schedule schedule = SampleSchedule.everyDayWith(SampleSchedule.absence(
                "2027-03-04T12:00",
                "2027-03-04T13:00",
                Optional.of(new Repeat(2, Optional.of(LocalDate.of(2027, 4, 1))))));
        Cells withoutLunch = NINE_TO_FIVE.without(Cells.between(LocalTime.NOON, LocalTime.of(13, 0)));

        assertThat(List.of("2027-03-04", "2027-03-18", "2027-04-01"))
                .allSatisfy(day -> assertThat(workable(schedule, day)).isEqualTo(withoutLunch));
        assertThat(List.of("2027-02-18", "2027-03-11", "2027-03-25", "2027-04-15"))
                .allSatisfy(day -> assertThat(workable(schedule, day)).isEqualTo(NINE_TO_FIVE));
    }

    @Test
    void carriesARepeatedAbsenceOverMidnightAndTheYearsEnd() {
        Absence overNight = SampleSchedule.absence(
                "2026-12-24T16:00", "2026-12-25T10:00", Optional.of(new Repeat(1, Optional.empty())));
        Schedule schedule = SampleSchedule.everyDayWith(overNight);

        assertThat(workable(schedule, "2026-12-31")).isEqualTo(Cells.between(9 * 12, 16 * 12));
        assertThat(workable(schedule, "2027-01-01")).isEqualTo(Cells.between(10 * 12, 17 * 12));
        assertThat(schedule.absencesOn(SampleCatalogue.CLINICIAN, LocalDate.of(2027, 1, 1)))
                .extracting(Away::span)
                .containsExactly(new LocalSpan(
                        LocalDateTime.parse("2026-12-31T16:00"), LocalDateTime.parse("2027-01-01T10:00")));
        assertThat(overNight.touches(new LocalSpan(
                        LocalDateTime.parse("2027-01-01T09:50"), LocalDateTime.parse("2027-01-01T10:40"))))
                .isTrue();
        assertThat(overNight.touches(new LocalSpan(
                        LocalDateTime.parse("2027-01-01T10:00"), LocalDateTime.parse("2027-01-01T10:50"))))
                .isFalse();
    }

    @Test
    void takesSeveralDaysAwayAtOnce() {
        Schedule schedule = SampleSchedule.everyDayWith(SampleSchedule.absence("2026-12-24T00:00", "2026-12-27T00:00"));

        assertThat(List.of("2026-12-24", "2026-12-25", "2026-12-26"))
                .allSatisfy(day -> assertThat(workable(schedule, day).isEmpty()).isTrue());
        assertThat(workable(schedule, "2026-12-23")).isEqualTo(NINE_TO_FIVE);
        assertThat(workable(schedule, "2026-12-27")).isEqualTo(NINE_TO_FIVE);
    }

    @Test
    void takesNoAbsenceThatComesAgainBeforeItIsOver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSchedule.absence(
                        "2026-12-01T09:00", "2026-12-08T09:05", Optional.of(new Repeat(1, Optional.empty()))));
    }

    @Test
    void closesEverybodyOnAHolidayAndShowsItToThoseWhoWouldWork() {
        LocalDate day = LocalDate.of(2026, 12, 25);
        Stretch fridays = SampleSchedule.weekly(DayOfWeek.FRIDAY, SampleSchedule.NINE, SampleSchedule.FIVE);
        Schedule schedule = Schedule.of(
                1, List.of(SampleSchedule.hours(fridays)), List.of(), List.of(new Holiday(day, "Christmas Day")));

        assertThat(workable(schedule, "2026-12-25").isEmpty()).isTrue();
        assertThat(schedule.open(SampleCatalogue.CLINICIAN, day)).isEqualTo(NINE_TO_FIVE);
        assertThat(schedule.absencesOn(SampleCatalogue.CLINICIAN, day))
                .extracting(Away::label)
                .containsExactly("Christmas Day");
        assertThat(schedule.absencesOn(SampleCatalogue.SUPERVISOR, day)).isEmpty();
        assertThat(workable(schedule, "2027-01-01")).isEqualTo(NINE_TO_FIVE);
    }

    @Test
    void coversASessionThatFitsIntoTheHoursToTheMinute() {
        Schedule schedule = SampleSchedule.everyDayWith(SampleSchedule.absence("2026-12-01T12:00", "2026-12-01T13:00"));

        assertThat(covers(schedule, "2026-12-01T11:10", "2026-12-01T12:00")).isTrue();
        assertThat(covers(schedule, "2026-12-01T11:15", "2026-12-01T12:05")).isFalse();
        assertThat(covers(schedule, "2026-12-01T16:10", "2026-12-01T17:00")).isTrue();
        assertThat(covers(schedule, "2026-12-01T16:15", "2026-12-01T17:05")).isFalse();
    }

    private static boolean covers(Schedule schedule, String start, String end) {
        LocalSpan session = new LocalSpan(LocalDateTime.parse(start), LocalDateTime.parse(end));
        return schedule.covers(SampleCatalogue.CLINICIAN, session, Modality.TELEHEALTH, Optional.empty());
    }

    private static Cells workable(Schedule schedule, String day) {
        return schedule.workable(
                SampleCatalogue.CLINICIAN, LocalDate.parse(day), Modality.TELEHEALTH, Optional.empty());
    }
}
