package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.messages.Silence.Silenced;
import org.openhour.notification.plan.PlanProperties;

/** Asks of claimed messages whether they still go out: settles those that do not, gets the others ready to leave. */
@Component
class Delivery {

    private final Appointments appointments;
    private final Silence silence;
    private final Recheck recheck;
    private final Allowance allowance;
    private final Map<Channel, Carrier> carriers;
    private final Dismissals dismissals;
    private final Clock clock;

    Delivery(
            Appointments appointments,
            Silence silence,
            PlanProperties plan,
            Allowance allowance,
            List<Carrier> carriers,
            Dismissals dismissals,
            Clock clock) {
        this.appointments = appointments;
        this.silence = silence;
        this.allowance = allowance;
        this.recheck = new Recheck(plan.textingHours());
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.dismissals = dismissals;
        this.clock = clock;
    }

    /** One question to the database for the states of all of them, and one for all opt-outs (R-C10); texts over the ceiling stay. */
    List<Handover> ready(Channel channel, List<Message> claimed) {
        List<Checked> checked = allowance.of(check(claimed));
        List<Checked> leaving = checked.stream().filter(Checked::leaves).toList();
        if (leaving.size() < checked.size()) {
            dismissals.of(checked.stream().filter(one -> !one.leaves()).toList());
        }
        return leaving.isEmpty() ? List.of() : prepare(carrier(channel), leaving);
    }

    private static List<Handover> prepare(Carrier carrier, List<Checked> leaving) {
        Map<MessageId, Message> messages =
                leaving.stream().map(Checked::message).collect(Collectors.toMap(Message::id, Function.identity()));
        return carrier.prepare(leaving.stream().map(Checked::outgoing).toList()).stream()
                .map(departure -> new Handover(Objects.requireNonNull(messages.get(departure.id())), departure))
                .toList();
    }

    Trace trace(Message message) {
        return carrier(message.channel()).trace(message.id());
    }

    private List<Checked> check(List<Message> claimed) {
        Map<AppointmentId, AppointmentState> states =
                appointments.find(claimed.stream().map(Message::appointment).collect(Collectors.toSet()));
        Silenced silenced = silence.among(recipients(states.values()));
        Instant now = clock.instant();
        return claimed.stream()
                .map(message -> {
                    AppointmentState state = Objects.requireNonNull(states.get(message.appointment()));
                    return new Checked(message, state, recheck.of(message, state, silenced::reason, now));
                })
                .toList();
    }

    private static List<Recipient> recipients(Collection<AppointmentState> states) {
        return states.stream()
                .map(AppointmentState::recipients)
                .flatMap(List::stream)
                .toList();
    }

    private Carrier carrier(Channel channel) {
        return Objects.requireNonNull(carriers.get(channel), channel.name());
    }
}
