package org.openhour.notification.invites;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.contact.EmailAddress;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.templates.Letters;

/**
 * Invites by RFC 5546: one UID for life, a SEQUENCE that grows with every change, one client an event (R-B3), and
 * nothing in them that says what the appointment is about (R-B2).
 */
@Component
class Invites {

    static {
        // Before iCal4j is first used: it must not fetch time zones from the network.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private final Letters letters;
    private final Appointments appointments;
    private final InvitesProperties properties;
    private final Clock clock;

    Invites(Letters letters, Appointments appointments, InvitesProperties properties, Clock clock) {
        this.letters = letters;
        this.appointments = appointments;
        this.properties = properties;
        this.clock = clock;
    }

    /** Reminders carry none: the client's calendar has the appointment already; nor do offers, which are none yet. */
    Optional<Invite> of(Outgoing message) {
        if (message.kind().reminds() || message.kind().offers()) {
            return Optional.empty();
        }
        boolean cancels = message.kind() == MessageKind.CANCELLATION;
        var method = cancels ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Openhour//notification-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event(message, cancels));
        return Optional.of(new Invite(method.getValue(), valid(calendar)));
    }

    private VEvent event(Outgoing message, boolean cancels) {
        AppointmentState state = message.appointment();
        Language language = message.recipient().language();
        VEvent event = new VEvent(false);
        event.add(new Uid(appointments.inviteName(
                        state.id(), message.recipient().clientId()) + "@" + properties.calendarDomain()));
        event.add(new Sequence(message.sequence()));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(state.start()));
        event.add(new DtEnd<>(state.end()));
        event.add(new Summary(letters.calendarSummary(language)));
        event.add(new Location(letters.calendarPlace(state, language)));
        event.add(new Description(letters.calendarNote(state, language)));
        if (state.manageUrl() != null) {
            event.add(new Url(state.manageUrl()));
        }
        event.add(ImmutableClazz.PRIVATE);
        event.add(cancels ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
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

    /** iCal4j writes invalid calendars without a word: its own check must be asked. */
    private static String valid(Calendar calendar) {
        ValidationResult result = calendar.validate();
        if (result.hasErrors()) {
            throw new InvalidInvite(result.getEntries().toString());
        }
        return calendar.toString();
    }
}
