package org.openhour.notification.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.ClinicianHour;

/**
 * A feed's text: each entry is stamped with its own last change, never with now, so that what has not changed is
 * written in the same bytes (R-D2).
 */
@Component
class FeedCalendar {

    private final FeedsProperties properties;

    FeedCalendar(FeedsProperties properties) {
        this.properties = properties;
    }

    /** @param hours in their order */
    byte[] of(List<ClinicianHour> hours, Shows shows) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Openhour//notification-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        entries(hours, shows).forEach(hour -> calendar.add(event(hour, shows)));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A group is many appointments, but one busy hour. */
    private static List<ClinicianHour> entries(List<ClinicianHour> hours, Shows shows) {
        if (shows == Shows.INITIALS) {
            return hours;
        }
        Map<List<Instant>, ClinicianHour> oneEach = hours.stream()
                .collect(Collectors.toMap(
                        hour -> List.of(hour.start(), hour.end()),
                        hour -> hour,
                        (one, other) -> one,
                        LinkedHashMap::new));
        return List.copyOf(oneEach.values());
    }

    private VEvent event(ClinicianHour hour, Shows shows) {
        Instant changed = hour.changedAt().truncatedTo(ChronoUnit.SECONDS);
        VEvent event = new VEvent(false);
        event.add(new Uid("hour-" + hour.id().value() + "@" + properties.calendarDomain()));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new DtStart<>(hour.start()));
        event.add(new DtEnd<>(hour.end()));
        event.add(new Summary(shows == Shows.INITIALS ? hour.initials().orElse("Busy") : "Busy"));
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }
}
