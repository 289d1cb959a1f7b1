package org.openhour.notification.invites;

import java.util.Optional;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.messages.Outgoing;

/**
 * Invites by RFC 5546. Each says all that stands, so that whichever arrives last is right: a series comes with every date
 * that is left out or moved.
 */
@Component
class Invites {

    private final InviteEvents events;

    Invites(InviteEvents events) {
        this.events = events;
    }

    /** Reminders carry none: the client's calendar has the appointment already; nor does what is no appointment. */
    Optional<Invite> of(Outgoing message) {
        if (!message.kind().invites()) {
            return Optional.empty();
        }
        AppointmentState state = message.appointment();
        Method method = state.leavesNothing() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Openhour//notification-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        if (state.recurs()) {
            calendar.add(SmallTimeZone.of(state.zone()));
        }
        events.of(message).forEach(calendar::add);
        return Optional.of(new Invite(method.getValue(), Folding.of(valid(calendar))));
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
