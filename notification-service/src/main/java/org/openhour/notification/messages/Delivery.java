package org.openhour.notification.messages;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.plan.PlanProperties;

/** Takes one claimed message to its end: asks whether it still goes out, hands it over, writes down what came of it. */
@Component
class Delivery {

    private final Appointments appointments;
    private final Silence silence;
    private final Recheck recheck;
    private final Map<Channel, Carrier> carriers;
    private final Outcomes outcomes;
    private final Dismissals dismissals;
    private final Clock clock;

    Delivery(
            Appointments appointments,
            Silence silence,
            PlanProperties plan,
            List<Carrier> carriers,
            Outcomes outcomes,
            Dismissals dismissals,
            Clock clock) {
        this.appointments = appointments;
        this.silence = silence;
        this.recheck = new Recheck(plan.textingHours());
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.outcomes = outcomes;
        this.dismissals = dismissals;
        this.clock = clock;
    }

    void of(Message message) {
        AppointmentState state = appointments.find(message.appointment()).orElseThrow();
        Verdict verdict = recheck.of(message, state, silence::of, clock.instant());
        if (verdict.decision() == Verdict.Decision.SEND) {
            Recipient recipient = Objects.requireNonNull(verdict.recipient());
            outcomes.record(message, carrier(message.channel()).send(outgoing(message, state, recipient)));
        } else {
            dismissals.of(message, verdict);
        }
    }

    Trace trace(Message message) {
        return carrier(message.channel()).trace(message.id());
    }

    private Carrier carrier(Channel channel) {
        return Objects.requireNonNull(carriers.get(channel), channel.name());
    }

    private static Outgoing outgoing(Message message, AppointmentState state, Recipient recipient) {
        return new Outgoing(
                message.id(),
                message.kind(),
                state.seenBy(recipient),
                recipient,
                recipient.address(message.channel()).orElseThrow(),
                message.sequence(),
                message.notAfter());
    }
}
