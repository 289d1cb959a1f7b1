package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.messages.Silence.Silenced;
import org.openhour.notification.plan.DeskMessages;
import org.openhour.notification.plan.PlannedMessage;
import org.openhour.notification.plan.Situation;
import org.openhour.notification.storage.RetriedOnDeadlock;

/** Messages that somebody at the desk asks for: each request once, in rows of its own (R-C9). */
@Service
public class DeskRequests {

    private final Appointments appointments;
    private final MessageTable table;
    private final DeskMessages messages;
    private final Silence silence;
    private final Clock clock;

    DeskRequests(Appointments appointments, MessageTable table, DeskMessages messages, Silence silence, Clock clock) {
        this.appointments = appointments;
        this.table = table;
        this.messages = messages;
        this.silence = silence;
        this.clock = clock;
    }

    /**
     * Writes down what is to go out; the same request again changes nothing.
     *
     * @throws NotYetKnown where this revision of the appointment has not come in
     */
    @RetriedOnDeadlock
    @Transactional
    public void take(AppointmentId id, DeskRequest request) {
        AppointmentState state = known(id, request.revision());
        List<Message> rows = table.lockedOf(id);
        if (rows.stream().anyMatch(row -> row.asked().request().equals(request.id()))) {
            return;
        }
        List<PlannedMessage> wanted = messages.of(situation(state, rows), request.wish());
        int sequence = Sequence.next(rows, wanted);
        Asked asked = new Asked(request.id(), request.wish().urgent());
        wanted.forEach(one -> table.insert(NewMessage.of(one, state, sequence, asked)));
    }

    /** @throws NotYetKnown where the appointment has not come in */
    public Reach reach(AppointmentId id) {
        return new Reach(
                messages.quietUntil(clock.instant()).orElse(null),
                ways(known(id, 0).recipients()));
    }

    private List<Reach.Way> ways(List<Recipient> recipients) {
        Silenced silenced = silence.among(recipients);
        return recipients.stream()
                .flatMap(recipient -> ways(recipient, silenced.reason(recipient).orElse(null)))
                .toList();
    }

    private static Stream<Reach.Way> ways(Recipient recipient, @Nullable String silenced) {
        return Arrays.stream(Channel.values())
                .filter(channel -> recipient.address(channel).isPresent())
                .map(channel -> new Reach.Way(recipient.clientId(), channel, channel == Channel.SMS ? silenced : null));
    }

    private AppointmentState known(AppointmentId id, long revision) {
        return appointments
                .find(id)
                .filter(state -> state.revision() >= revision)
                .orElseThrow(NotYetKnown::new);
    }

    private Situation situation(AppointmentState state, List<Message> rows) {
        Instant now = clock.instant();
        var told = rows.stream().filter(Message::told).map(Message::telling).toList();
        return new Situation(state, true, told, silence.reasons(state.recipients()), now);
    }
}
