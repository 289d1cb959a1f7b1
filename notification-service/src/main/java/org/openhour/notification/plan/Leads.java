package org.openhour.notification.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.bind.DefaultValue;

import org.openhour.notification.appointments.Modality;

/**
 * How long before the start each reminder goes out; a lead of zero leaves its reminder out (R-C14).
 *
 * @param first where a late cancellation has its price, this should leave time to cancel without one
 * @param join of the link into a telehealth session
 */
public record Leads(
        @DefaultValue("72h") Duration first,
        @DefaultValue("24h") Duration second,
        @DefaultValue("2h") Duration join) {

    public Leads {
        if (first.isNegative() || second.isNegative() || join.isNegative()) {
            throw new IllegalArgumentException("a reminder goes out before the start");
        }
        if (!second.isZero() && !first.isZero() && first.compareTo(second) <= 0
                || !second.isZero() && second.compareTo(join) <= 0) {
            throw new IllegalArgumentException("the reminders follow each other: first, second, join");
        }
    }

    /** The reminders of an appointment, earliest first. */
    List<Lead> of(Modality modality) {
        List<Lead> leads = new ArrayList<>();
        leads.add(new Lead(MessageKind.REMINDER_72H, first));
        leads.add(new Lead(MessageKind.REMINDER_24H, second));
        if (modality == Modality.TELEHEALTH) {
            leads.add(new Lead(MessageKind.REMINDER_2H, join));
        }
        leads.removeIf(lead -> lead.ahead().isZero());
        return leads;
    }

    /** The reminder that fits so long before the start: the last whose time has come, else the first. */
    MessageKind at(Duration ahead, Modality modality) {
        return of(modality).stream()
                .filter(lead -> ahead.compareTo(lead.ahead()) <= 0)
                .reduce((earlier, later) -> later)
                .map(Lead::kind)
                .orElse(MessageKind.REMINDER_72H);
    }

    record Lead(MessageKind kind, Duration ahead) {}
}
