package org.openhour.notification.invites;

import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import java.util.TimeZone;

import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** A zone by the rules that hold since 2007 alone: iCal4j's own list goes back to 1883, which Outlook takes badly. */
final class SmallTimeZone {

    private static final int SINCE = 2007;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private SmallTimeZone() {}

    static VTimeZone of(ZoneId zone) {
        VTimeZone small = new VTimeZone();
        small.add(new TzId(zone.getId()));
        var rules = zone.getRules();
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset always =
                    rules.getOffset(Year.of(SINCE).atDay(1).atStartOfDay(zone).toInstant());
            small.add(filled(new Standard(), SINCE + "0101T000000", always, always, name(zone, false)));
        }
        rules.getTransitionRules().forEach(rule -> small.add(observance(rule, zone)));
        return small;
    }

    private static Observance observance(ZoneOffsetTransitionRule rule, ZoneId zone) {
        boolean summer = !rule.getOffsetAfter().equals(rule.getStandardOffset());
        Observance observance = filled(
                summer ? new Daylight() : new Standard(),
                LOCAL.format(rule.createTransition(SINCE).getDateTimeBefore()),
                rule.getOffsetBefore(),
                rule.getOffsetAfter(),
                name(zone, summer));
        observance.add(new RRule<>(
                "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + nth(rule) + weekday(rule)));
        return observance;
    }

    private static Observance filled(
            Observance observance, String start, ZoneOffset before, ZoneOffset after, String name) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(name));
        return observance;
    }

    /** Which of the month's such days: java.time counts from a date on, iCalendar by number. */
    private static int nth(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        return from < 0 ? -1 : (from - 1) / 7 + 1;
    }

    private static String weekday(ZoneOffsetTransitionRule rule) {
        return rule.getDayOfWeek().name().substring(0, 2);
    }

    private static String name(ZoneId zone, boolean summer) {
        return TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.US);
    }
}
