package org.openhour.booking.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.openhour.booking.availability.OpenSlot;

/**
 * The days that can be picked from, a handful at a time. A day on which all is taken is shown as full; a day on which
 * nobody works is left out.
 */
record DayStrip(String months, List<DayChip> days, Optional<String> earlier, Optional<String> later) {

    static final int AT_A_TIME = 9;

    static DayStrip of(
            Map<LocalDate, List<OpenSlot>> open,
            List<LocalDate> worked,
            LocalDate chosen,
            Function<LocalDate, String> url,
            TimeWords words) {
        SortedSet<LocalDate> all = new TreeSet<>(worked);
        all.addAll(open.keySet());
        all.add(chosen);
        List<LocalDate> days = List.copyOf(all);
        int first = days.indexOf(chosen) / AT_A_TIME * AT_A_TIME;
        List<LocalDate> shown = days.subList(first, Math.min(days.size(), first + AT_A_TIME));
        return new DayStrip(
                words.months(shown.get(0), shown.get(shown.size() - 1)),
                shown.stream()
                        .map(day -> DayChip.of(
                                day, open.getOrDefault(day, List.of()), url.apply(day), words, day.equals(chosen)))
                        .toList(),
                first == 0 ? Optional.empty() : Optional.of(url.apply(days.get(first - AT_A_TIME))),
                first + AT_A_TIME >= days.size()
                        ? Optional.empty()
                        : Optional.of(url.apply(days.get(first + AT_A_TIME))));
    }
}
