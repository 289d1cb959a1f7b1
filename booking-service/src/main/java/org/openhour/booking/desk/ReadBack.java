package org.openhour.booking.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.openhour.booking.practice.Modality;

/** The sentence that is read to a caller before booking, as one says it. */
final class ReadBack {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("EEEE, MMMM", Locale.US);

    private ReadBack() {}

    static String of(String caller, LocalDateTime start, LocalDate today, Modality how, String clinician) {
        String address = caller.isBlank() ? "That’s " : caller + ", that’s ";
        String where = how == Modality.TELEHEALTH ? "by video" : "in person";
        return "“" + address + day(start.toLocalDate(), today) + ", at " + time(start.toLocalTime()) + ", Pacific, "
                + where + " with " + clinician.split(" ", 2)[0]
                + (how == Modality.TELEHEALTH ? ". Will you be in California then?”" : ".”");
    }

    private static String day(LocalDate day, LocalDate today) {
        String date = MONTH.format(day) + " " + ordinal(day.getDayOfMonth());
        if (day.equals(today)) {
            return "today, " + date;
        }
        return day.equals(today.plusDays(1)) ? "tomorrow, " + date : date;
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + partOfDay(time);
    }

    private static String partOfDay(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return " in the morning";
        }
        return time.isBefore(LocalTime.of(17, 0)) ? " in the afternoon" : " in the evening";
    }

    static String ordinal(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return number + "th";
        }
        return switch (number % 10) {
            case 1 -> number + "st";
            case 2 -> number + "nd";
            case 3 -> number + "rd";
            default -> number + "th";
        };
    }
}
