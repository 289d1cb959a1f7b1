package org.openhour.booking.site;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.time.LocalSpan;

/**
 * The geometry of the day bar: the light of a day from 8 AM to 8 PM, its open times as panes, and one pane of one's own.
 */
record DayBar(int width, int height, List<Pane> panes, Optional<Pane> mine) {

    /** One pane, in units of the picture. */
    record Pane(String x, String y, String width, String height) {}

    static final int NARROW = 360;
    static final int WIDE = 620;

    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 12;
    private static final double EDGE = 8;
    private static final double GAP = 0.7;
    private static final double MINE_AT_LEAST = 13;

    static DayBar of(int width, List<LocalSpan> open, Optional<LocalSpan> mine) {
        Drawing drawing = new Drawing(width, width == WIDE ? 54 : 50);
        List<Pane> panes = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            LocalSpan next = open.get(Math.min(i + 1, open.size() - 1));
            LocalSpan span = open.get(i);
            if (isShown(span) && mine.filter(span::equals).isEmpty()) {
                panes.add(drawing.open(span, next));
            }
        }
        return new DayBar(
                width, drawing.height, panes, mine.filter(DayBar::isShown).map(drawing::own));
    }

    /** Where an hour of the day lies. */
    public String at(int hour) {
        return text(new Drawing(width, height).x(LocalTime.of(hour, 0)));
    }

    private static boolean isShown(LocalSpan span) {
        int hour = span.start().getHour();
        return hour >= FIRST_HOUR && hour < FIRST_HOUR + HOURS;
    }

    private static String text(double value) {
        return String.valueOf(Math.round(value * 100) / 100.0);
    }

    private record Drawing(int width, int height) {

        double x(LocalTime time) {
            double hours = time.toSecondOfDay() / 3600.0 - FIRST_HOUR;
            return EDGE + hours * (width - 2 * EDGE) / HOURS;
        }

        /** As long as the session, or as long as the next one leaves room. */
        Pane open(LocalSpan span, LocalSpan next) {
            double start = x(span.start().toLocalTime());
            double end = end(span);
            double nextStart = x(next.start().toLocalTime());
            double to = nextStart > start ? Math.min(end, nextStart) : end;
            return pane(start + GAP, 0.3, Math.max(2, to - start - 2 * GAP));
        }

        Pane own(LocalSpan span) {
            double start = x(span.start().toLocalTime());
            double length = Math.max(MINE_AT_LEAST, end(span) - start);
            return pane(Math.min(start - 1.5, width - length - 1), 0.16, length);
        }

        private double end(LocalSpan span) {
            LocalTime end = span.end().toLocalTime();
            return end.isAfter(span.start().toLocalTime()) ? Math.min(x(end), width - EDGE) : width - EDGE;
        }

        private Pane pane(double x, double top, double length) {
            return new Pane(text(x), text(height * top), text(length), text(height * (1 - 2 * top)));
        }
    }
}
