package org.openhour.booking.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.openhour.booking.time.Cells;
import org.openhour.booking.time.WallClock;

class CalendarFileTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final Window WINDOW =
            new Window(new WallClock(ZoneId.of("America/Los_Angeles")), FROM, FROM.plusDays(400));

    @Test
    void asksNobodyOverTheNetworkForTheRulesOfAZone() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    @Test
    void readsAMomentInUtcByThePracticesClock() {
        BusyTimes busy = read(SampleCalendar.with("DTSTART:20261201T170000Z", "DTEND:20261201T175000Z"));
        assertThat(busy.days()).containsOnlyKeys(LocalDate.of(2026, 12, 1));
        assertBusy(busy, "2026-12-01", "09:00", "09:50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "\"America/New_York\"",
                "Eastern Standard Time",
                "/mozilla.org/20050126_1/America/New_York",
                "\"(UTC-05:00) Eastern Time (US & Canada)\""
            })
    void readsLocalTimesInTheZoneThatTheyName(String zone) {
        BusyTimes busy = read(SampleCalendar.with("DTSTART;TZID=" + zone + ":20261201T120000", "DURATION:PT50M"));
        assertBusy(busy, "2026-12-01", "09:00", "09:50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:20261201T090000", "DTSTART;TZID=Customized Time Zone:20261201T090000"})
    void takesWhatNamesNoKnownZoneByThePracticesClock(String start) {
        assertBusy(read(SampleCalendar.with(start, "DURATION:PT1H")), "2026-12-01", "09:00", "10:00");
    }

    @Test
    void closesEveryDayOfAnEventOfWholeDaysAndNotTheOneAfter() {
        BusyTimes busy = read(SampleCalendar.with("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227")
                .and("DTSTART;VALUE=DATE:20270101"));
        assertThat(busy.days().keySet())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 12, 24),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26),
                        LocalDate.of(2027, 1, 1));
        assertThat(busy.days().values()).containsOnly(Cells.ALL);
    }

    @Test
    void roundsOutwardsToWholeCellsAndTakesNoTimeForAMoment() {
        BusyTimes busy = read(SampleCalendar.with("DTSTART:20261201T090200", "DTEND:20261201T091100")
                .and("DTSTART:20261202T090000"));
        assertThat(busy.days()).containsOnlyKeys(LocalDate.of(2026, 12, 1));
        assertBusy(busy, "2026-12-01", "09:00", "09:15");
    }

    @Test
    @DisplayName("R-E1: weekly at four stays at four across both clock changes")
    void repeatsByTheClockOnTheWall() {
        BusyTimes busy = read(SampleCalendar.with(
                "DTSTART;TZID=America/Los_Angeles:20261026T160000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY"));
        for (String day : new String[] {"2026-10-26", "2026-11-02", "2027-03-08", "2027-03-15", "2027-11-01"}) {
            assertBusy(busy, day, "16:00", "17:00");
        }
        assertThat(busy.days()).hasSize(54);
    }

    @Test
    @DisplayName("R-E1: an hour that the clock skips does not shift the days after it")
    void comesBackToItsHourAfterTheClockWasPutForward() {
        BusyTimes busy = read(SampleCalendar.with(
                "DTSTART;TZID=America/Los_Angeles:20270312T023000", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=5"));
        assertBusy(busy, "2027-03-13", "02:30", "03:00");
        assertBusy(busy, "2027-03-14", "03:30", "04:00");
        assertBusy(busy, "2027-03-15", "02:30", "03:00");
        assertThat(busy.days()).hasSize(5);
    }

    @Test
    void movesWithTheSunWhatRepeatsInUtc() {
        BusyTimes busy =
                read(SampleCalendar.with("DTSTART:20261026T160000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2"));
        assertBusy(busy, "2026-10-26", "09:00", "10:00");
        assertBusy(busy, "2026-11-02", "08:00", "09:00");
    }

    @Test
    void readsTheNightInWhichAnHourComesTwice() {
        // From 1:30 by summer time to 1:15 by winter time: three quarters of an hour, backwards on the wall.
        BusyTimes busy = read(SampleCalendar.with("DTSTART:20261101T083000Z", "DTEND:20261101T091500Z"));
        assertThat(busy.days().get(LocalDate.of(2026, 11, 1)))
                .isEqualTo(cells("01:30", "02:00").or(cells("01:00", "01:15")));
    }

    @Test
    void endsARuleWithItsLastDay() {
        BusyTimes busy = read(SampleCalendar.with(
                        "DTSTART;TZID=America/Los_Angeles:20261201T170000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;UNTIL=20261204T010000Z")
                .and("DTSTART;VALUE=DATE:20261210", "RRULE:FREQ=DAILY;UNTIL=20261212"));
        assertThat(busy.days().keySet())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 2),
                        LocalDate.of(2026, 12, 3),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 11),
                        LocalDate.of(2026, 12, 12));
    }

    @Test
    void findsTheRestOfTheWeekInWhichTheWindowBegins() {
        // The window begins on a Thursday; the rule's own weekday is Monday.
        BusyTimes busy = read(SampleCalendar.with(
                "DTSTART:20200106T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"));
        assertThat(busy.days().keySet().stream().sorted().limit(3))
                .containsExactly(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 19));
        BusyTimes every =
                read(SampleCalendar.with("DTSTART:20200106T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=MO,FR"));
        assertThat(every.days()).containsKey(LocalDate.of(2026, 10, 2));
    }

    @Test
    void countsFromTheFirstAlsoWhereThatLiesBeforeTheWindow() {
        BusyTimes busy =
                read(SampleCalendar.with("DTSTART:20260929T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"));
        assertThat(busy.days()).containsOnlyKeys(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2));
    }

    @Test
    void keepsTheRestOfWhatBeganBeforeTheWindow() {
        BusyTimes busy = read(SampleCalendar.with("DTSTART:20260928T220000", "DTEND:20261001T030000"));
        assertThat(busy.days()).containsOnlyKeys(FROM);
        assertBusy(busy, "2026-10-01", "00:00", "03:00");
    }

    @Test
    void addsFurtherDatesAndLeavesOutExceptions() {
        BusyTimes busy = read(SampleCalendar.with(
                "DTSTART;TZID=America/Los_Angeles:20261201T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=5",
                "RDATE;TZID=America/Los_Angeles:20261210T090000",
                "EXDATE;TZID=America/New_York:20261202T120000,20261203T120000",
                "EXDATE;VALUE=DATE:20261205"));
        assertThat(busy.days().keySet())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 10));
    }

    @Test
    void putsAMovedOccurrenceInThePlaceOfTheFirstOne() {
        BusyTimes busy = read(
                series().and("UID:a", "RECURRENCE-ID:20261208T170000Z", "DTSTART:20261209T230000Z", "DURATION:PT1H"));
        assertThat(busy.days())
                .containsOnlyKeys(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 15));
        assertBusy(busy, "2026-12-09", "15:00", "16:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATUS:CANCELLED", "TRANSP:TRANSPARENT"})
    void freesAnOccurrenceThatIsCalledOff(String how) {
        BusyTimes busy = read(series().and(
                        "UID:a", "RECURRENCE-ID:20261208T170000Z", "DTSTART:20261208T170000Z", "DURATION:PT1H", how));
        assertThat(busy.days()).containsOnlyKeys(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATUS:CANCELLED", "TRANSP:TRANSPARENT", "UID:4711@practice.example"})
    void ignoresWhatTakesNobodysTimeAndWhatIsOurOwn(String what) {
        assertThat(read(SampleCalendar.with("DTSTART:20261201T090000", "DURATION:PT1H", what)))
                .isEqualTo(read(SampleCalendar.empty()));
    }

    @Test
    void honoursListsOfBusyTimes() {
        BusyTimes busy = read(SampleCalendar.empty()
                .lines(
                        "BEGIN:VFREEBUSY",
                        "DTSTART:20261201T000000Z",
                        "FREEBUSY:20261201T170000Z/PT1H,20261202T170000Z/20261202T173000Z",
                        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261203T170000Z/PT15M",
                        "FREEBUSY;FBTYPE=FREE:20261204T170000Z/PT15M",
                        "END:VFREEBUSY"));
        assertBusy(busy, "2026-12-01", "09:00", "10:00");
        assertBusy(busy, "2026-12-02", "09:00", "09:30");
        assertBusy(busy, "2026-12-03", "09:00", "09:15");
        assertThat(busy.days()).hasSize(3);
    }

    @Test
    void readsFoldedLinesAndNotWhatAnAlarmSays() {
        BusyTimes busy = read(SampleCalendar.with(
                "DTSTART;TZID=America/Los_Ang",
                " eles:20261201T090000",
                "BEGIN:VALARM",
                "DURATION:PT9H",
                "STATUS:CANCELLED",
                "END:VALARM",
                "DURATION:PT1H"));
        assertBusy(busy, "2026-12-01", "09:00", "10:00");
    }

    @Test
    void skipsAndCountsWhatItCannotUnderstand() {
        BusyTimes busy = read(SampleCalendar.with("DTSTART:tomorrow", "DURATION:PT1H")
                .and("SUMMARY:No start")
                .and("DTSTART:20261201T090000", "DTEND:20261201T080000")
                .and("DTSTART:20261201T090000", "DURATION:PT1H", "RRULE:FREQ=SOMETIMES")
                .and("DTSTART:99991201T090000", "DURATION:PT1H")
                .and("DTSTART:20261201T090000", "DURATION:PT1H", "RRULE:FREQ=YEARLY;INTERVAL=2147483647")
                .lines("BEGIN:VFREEBUSY", "FREEBUSY:20261201T170000Z", "END:VFREEBUSY")
                .lines("no colon at all")
                .and("DTSTART:20261205T090000", "DURATION:PT1H"));
        assertThat(busy.skipped()).isEqualTo(7);
        assertThat(busy.days()).containsOnlyKeys(LocalDate.of(2026, 12, 5));
    }

    @Test
    void losesOneEventWithoutAnEndAndNoOther() {
        BusyTimes busy = read(SampleCalendar.empty()
                .lines("BEGIN:VEVENT", "DTSTART:20261201T090000", "DURATION:PT1H")
                .and("DTSTART:20261202T090000", "DURATION:PT1H"));
        assertThat(busy.skipped()).isEqualTo(1);
        assertThat(busy.days()).containsOnlyKeys(LocalDate.of(2026, 12, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><title>Sign in</title>",
                "BEGIN:VCARD\r\nEND:VCARD\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261201T090000\r\nEND:VEVENT\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026"
            })
    void refusesWhatIsNoCalendarOrNotTheWholeOfOne(String text) {
        assertThatExceptionOfType(CannotRead.class)
                .isThrownBy(() -> CalendarFile.busyTimes(text, WINDOW, "practice.example"))
                .satisfies(refused -> assertThat(refused.failure()).isEqualTo(Failure.NOT_A_CALENDAR));
    }

    @Test
    void keepsTheDaysOfTheWindowFromAMillionRepeats() {
        BusyTimes busy =
                read(SampleCalendar.with("DTSTART:20261201T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=1000000"));
        assertThat(busy.days()).hasSize(340);
        assertThat(busy.skipped()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MINUTELY;COUNT=1000000",
                "FREQ=SECONDLY",
                "FREQ=HOURLY;COUNT=1000000",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9"
            })
    void skipsRulesThatNoAppointmentFollows(String rule) {
        BusyTimes busy = read(SampleCalendar.with("DTSTART:19500101T090000", "DURATION:PT1H", "RRULE:" + rule));
        assertThat(busy.skipped()).isEqualTo(1);
        assertThat(busy.days()).isEmpty();
    }

    @Test
    void boundsTheWorkOfAllRulesTogether() {
        SampleCalendar calendar = SampleCalendar.empty();
        for (int i = 0; i < 5000; i++) {
            calendar.and("DTSTART:19500101T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=99999");
        }
        BusyTimes busy = read(calendar);
        assertThat(busy.days()).hasSize(401);
        assertThat(busy.skipped()).isGreaterThan(4900);
    }

    @Test
    void survivesLinesWithoutEndAndNestingWithoutBottom() {
        String endless = "X-NOISE:" + "a;:\"".repeat(500_000);
        assertThat(read(SampleCalendar.empty().lines(endless, "\"".repeat(1_000_000)))
                        .days())
                .isEmpty();
        assertThatExceptionOfType(CannotRead.class)
                .isThrownBy(() -> read(SampleCalendar.empty().lines("BEGIN:X\r\n".repeat(100_000))));
        assertThat(read(SampleCalendar.empty().lines("\r\n".repeat(1_000_000))).days())
                .isEmpty();
    }

    private static SampleCalendar series() {
        return SampleCalendar.with(
                "UID:a",
                "DTSTART;TZID=America/Los_Angeles:20261201T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=3");
    }

    private static BusyTimes read(SampleCalendar calendar) {
        return CalendarFile.busyTimes(calendar.text(), WINDOW, "practice.example");
    }

    private static void assertBusy(BusyTimes busy, String day, String from, String to) {
        assertThat(busy.days().get(LocalDate.parse(day))).as(day).isEqualTo(cells(from, to));
    }

    private static Cells cells(String from, String to) {
        return Cells.between(LocalTime.parse(from), LocalTime.parse(to));
    }
}
