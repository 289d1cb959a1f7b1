package org.openhour.notification.invites;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.appointments.MovedDate;
import org.openhour.notification.appointments.Recurrence;
import org.openhour.notification.contact.EmailAddress;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.templates.Letters;

/**
 * The events of an invite: one UID for life, a SEQUENCE that grows with every change, one client an event (R-B3), and
 * nothing in them that says what the appointment is about (R-B2). One by itself is in UTC; the dates of a series keep
 * their time by the wall clock, and so name its zone.
 */
@Component
class InviteEvents {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Letters letters;
    private final Appointments appointments;
    private final InvitesProperties properties;
    private final Clock clock;

    InviteEvents(Letters letters, Appointments appointments, InvitesProperties properties, Clock clock) {
        this.letters = letters;
        this.appointments = appointments;
        this.properties = properties;
        this.clock = clock;
    }

    List<VEvent> of(Outgoing message) {
        AppointmentState state = message.appointment();
        Recurrence recurrence = state.recurrence();
        return recurrence == null
                ? List.of(event(message, state, state.start(), state.end()))
                : series(message, recurrence);
    }

    private List<VEvent> series(Outgoing message, Recurrence recurrence) {
        AppointmentState state = message.appointment();
        ZoneId zone = state.zone();
        VEvent whole =
                event(message, state, state.start().atZone(zone), state.end().atZone(zone));
        List<VEvent> events = new ArrayList<>(List.of(whole));
        if (!state.leavesNothing()) {
            whole.add(rule(recurrence, state.start().atZone(zone)));
            leftOut(recurrence, zone).ifPresent(whole::add);
            recurrence.moved().forEach(date -> events.add(moved(message, date)));
        }
        return events;
    }

    /** An end is given as a moment, never as a number too; RFC 5545 wants it in UTC. */
    private static RRule<ZonedDateTime> rule(Recurrence recurrence, ZonedDateTime first) {
        Instant last = recurrence.lastStart();
        return new RRule<>("FREQ=WEEKLY;INTERVAL=" + recurrence.everyWeeks()
                + ";BYDAY=" + first.getDayOfWeek().name().substring(0, 2)
                + (last == null ? "" : ";UNTIL=" + UTC.format(last)));
    }

    /** iCal4j writes these without their zone unless it is told. */
    private static Optional<ExDate<ZonedDateTime>> leftOut(Recurrence recurrence, ZoneId zone) {
        if (recurrence.leftOut().isEmpty()) {
            return Optional.empty();
        }
        List<ZonedDateTime> dates =
                recurrence.leftOut().stream().map(date -> date.atZone(zone)).toList();
        ExDate<ZonedDateTime> excluded = new ExDate<>(new DateList<>(dates));
        excluded.add(new TzId(zone.getId()));
        return Optional.of(excluded);
    }

    private VEvent moved(Outgoing message, MovedDate date) {
        ZoneId zone = message.appointment().zone();
        VEvent event = event(
                message,
                message.appointment().heldAs(date),
                date.start().atZone(zone),
                date.end().atZone(zone));
        event.add(new RecurrenceId<>(date.originalStart().atZone(zone)));
        return event;
    }

    private <T extends Temporal> VEvent event(Outgoing message, AppointmentState state, T start, T end) {
        Language language = message.recipient().language();
        VEvent event = new VEvent(false);
        event.add(new Uid(appointments.inviteName(
                        state.id(), message.recipient().clientId()) + "@" + properties.calendarDomain()));
        event.add(new Sequence(message.sequence()));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(end));
        event.add(new Summary(letters.calendarSummary(language)));
        event.add(new Location(letters.calendarPlace(state, language)));
        event.add(new Description(letters.calendarNote(state, language)));
        if (state.manageUrl() != null) {
            event.add(new Url(state.manageUrl()));
        }
        event.add(ImmutableClazz.PRIVATE);
        event.add(state.leavesNothing() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(organizer(state));
        event.add(attendee(message.address()));
        return event;
    }

    private static Organizer organizer(AppointmentState state) {
        EmailAddress email = Optional.ofNullable(state.organizer().email()).orElseThrow();
        Organizer organizer = new Organizer(mailto(email.value()));
        organizer.add(new Cn(state.organizer().name()));
        return organizer;
    }

    private static Attendee attendee(String address) {
        Attendee attendee = new Attendee(mailto(address));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    /** Quotes what a URI may not hold, though an address may. */
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException unusable) {
            throw new InvalidInvite("an address that makes no URI");
        }
    }
}
