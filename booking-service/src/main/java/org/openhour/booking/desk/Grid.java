package org.openhour.booking.desk;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The calendar as a table: a row an hour, a column a clinician or a day.
 *
 * @param groups the days over the columns and how many columns each spans; empty where one row of heads is enough
 * @param now where the line of the present runs
 */
record Grid(List<Column> columns, Map<String, Long> groups, Optional<LocalTime> now, int firstHour, int lastHour) {

    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final int CELLS_AN_HOUR = 12;

    static Grid of(List<Column> columns, Optional<LocalTime> now) {
        int first = hours(columns).min().orElse(OPENS);
        int last = hours(columns).max().orElse(CLOSES);
        Map<String, Long> groups = new LinkedHashMap<>();
        columns.stream()
                .map(column -> column.head().group())
                .filter(group -> !group.isEmpty())
                .forEach(group -> groups.merge(group, 1L, Long::sum));
        return new Grid(columns, groups, now, Math.min(OPENS, first), Math.max(CLOSES, last));
    }

    public List<Integer> rows() {
        return IntStream.rangeClosed(firstHour, lastHour).boxed().toList();
    }

    public String hour(int hour) {
        return LocalTime.of(hour, 0).getHour() % 12 == 0 ? "12" + half(hour) : hour % 12 + half(hour);
    }

    public boolean isNow(int hour) {
        return now.filter(time -> time.getHour() == hour).isPresent();
    }

    public String nowCss() {
        return "m" + now.map(time -> time.getMinute() * CELLS_AN_HOUR / 60).orElse(0);
    }

    public String nowText() {
        return now.map(Words::clock).orElse("");
    }

    private static String half(int hour) {
        return hour < 12 ? "\u00a0AM" : "\u00a0PM";
    }

    private static IntStream hours(List<Column> columns) {
        List<Integer> hours = new ArrayList<>();
        columns.forEach(column -> hours.addAll(column.blocks().keySet()));
        return hours.stream().mapToInt(Integer::intValue);
    }
}
