package org.openhour.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A day that the United States or California keep (5 U.S.C. §6103; California Government Code §19853), as offices
 * observe it: where it falls on a weekend, the working day beside it.
 */
public record PublicHoliday(LocalDate day, String name) {

    /** Those of one year, in order, for a practice to choose from. */
    public static List<PublicHoliday> of(int year) {
        LocalDate thanksgiving = nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
        return List.of(
                observed(year, Month.JANUARY, 1, "New Year’s Day"),
                new PublicHoliday(nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY), "Martin Luther King Jr. Day"),
                new PublicHoliday(nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY), "Presidents’ Day"),
                observed(year, Month.MARCH, 31, "Cesar Chavez Day"),
                new PublicHoliday(nth(year, Month.MAY, -1, DayOfWeek.MONDAY), "Memorial Day"),
                observed(year, Month.JUNE, 19, "Juneteenth"),
                observed(year, Month.JULY, 4, "Independence Day"),
                new PublicHoliday(nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY), "Labor Day"),
                new PublicHoliday(nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY), "Indigenous Peoples’ Day"),
                observed(year, Month.NOVEMBER, 11, "Veterans Day"),
                new PublicHoliday(thanksgiving, "Thanksgiving"),
                new PublicHoliday(thanksgiving.plusDays(1), "Day after Thanksgiving"),
                observed(year, Month.DECEMBER, 25, "Christmas Day"));
    }

    private static LocalDate nth(int year, Month month, int which, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    private static PublicHoliday observed(int year, Month month, int day, String name) {
        LocalDate date = LocalDate.of(year, month, day);
        int shift =
                switch (date.getDayOfWeek()) {
                    case SATURDAY -> -1;
                    case SUNDAY -> 1;
                    default -> 0;
                };
        return new PublicHoliday(date.plusDays(shift), name);
    }
}
