package org.openhour.notification.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.TemporalAdapter;
import net.fortuna.ical4j.model.component.VEvent;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;
import org.springframework.core.io.ClassPathResource;

/**
 * When the sessions of an invite are, by two readers of calendars that know nothing of each other: iCal4j, which wrote
 * it, and ical.js, which is Thunderbird's.
 */
public final class CalendarReaders {

    private static final String EXPAND = """
            (function (text, until) {
              var calendar = new ICAL.Component(ICAL.parse(text));
              ICAL.TimezoneService.reset();
              calendar.getAllSubcomponents('vtimezone').forEach(function (zone) {
                ICAL.TimezoneService.register(new ICAL.Timezone(zone));
              });
              var events = calendar.getAllSubcomponents('vevent');
              var whole = events.filter(function (e) { return !e.hasProperty('recurrence-id'); })[0];
              var event = new ICAL.Event(whole, {
                exceptions: events.filter(function (e) { return e.hasProperty('recurrence-id'); })
              });
              if (!event.isRecurring()) {
                return String(event.startDate.toUnixTime());
              }
              var starts = [], dates = event.iterator(), next;
              while ((next = dates.next()) && next.toUnixTime() < until) {
                starts.push(event.getOccurrenceDetails(next).startDate.toUnixTime());
              }
              return starts.join(',');
            })""";

    private static final String FIRST = """
            (function (text, property, parameter) {
              var found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstProperty(property);
              return String(parameter ? found.getParameter(parameter) : found.getFirstValue());
            })""";

    private static final Script ICAL_JS = compiled();

    private CalendarReaders() {}

    /** The starts before a moment, in order, as ical.js finds them. */
    public static List<Instant> byIcalJs(String calendar, Instant until) {
        return Stream.of(run(EXPAND, calendar, until.getEpochSecond()).split(","))
                .filter(text -> !text.isEmpty())
                .map(seconds -> Instant.ofEpochSecond((long) Double.parseDouble(seconds)))
                .sorted()
                .toList();
    }

    /** A property of the first event as ical.js reads it. */
    public static String valueByIcalJs(String calendar, String property) {
        return run(FIRST, calendar, property);
    }

    /** A parameter of a property of the first event as ical.js reads it. */
    public static String parameterByIcalJs(String calendar, String property, String parameter) {
        return run(FIRST, calendar, property, parameter);
    }

    private static String run(String function, Object... arguments) {
        try (Context rhino = Context.enter()) {
            rhino.setLanguageVersion(Context.VERSION_ES6);
            rhino.setInterpretedMode(true);
            ScriptableObject scope = rhino.initStandardObjects();
            ICAL_JS.exec(rhino, scope, scope);
            var callable = (org.mozilla.javascript.Function) rhino.evaluateString(scope, function, "test", 1, null);
            return String.valueOf(callable.call(rhino, scope, scope, arguments));
        }
    }

    /** The same as iCal4j finds them. */
    public static List<Instant> byIcal4j(String calendar, Instant until) {
        List<VEvent> events = parse(calendar).getComponents("VEVENT");
        Map<Boolean, List<VEvent>> byKind =
                events.stream().collect(Collectors.partitioningBy(event -> event.getRecurrenceId() != null));
        Map<Instant, Instant> starts = new TreeMap<>();
        VEvent whole = byKind.get(false).get(0);
        ZonedDateTime from = instant(whole.getDateTimeStart().getDate()).atZone(ZoneOffset.UTC);
        whole.calculateRecurrenceSet(new Period<>(from, until.atZone(ZoneOffset.UTC))).stream()
                .map(period -> instant(period.getStart()))
                .filter(start -> start.isBefore(until))
                .forEach(start -> starts.put(start, start));
        byKind.get(true)
                .forEach(event -> starts.replace(
                        instant(event.getRecurrenceId().getDate()),
                        instant(event.getDateTimeStart().getDate())));
        return starts.values().stream().sorted().toList();
    }

    public static Calendar parse(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar));
        } catch (IOException | ParserException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static Instant instant(Temporal date) {
        return date instanceof Instant moment
                ? moment
                : TemporalAdapter.toLocalTime(date, ZoneOffset.UTC).toInstant();
    }

    private static Script compiled() {
        try (Context rhino = Context.enter()) {
            rhino.setLanguageVersion(Context.VERSION_ES6);
            rhino.setInterpretedMode(true);
            String library =
                    new ClassPathResource("ical.js/ical.es5.min.cjs").getContentAsString(StandardCharsets.UTF_8);
            return rhino.compileString(library, "ical.js", 1, null);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
