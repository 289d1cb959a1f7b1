package org.openhour.notification.messages;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.plan.MessagePlan;
import org.openhour.notification.plan.PlannedMessage;
import org.openhour.notification.plan.Situation;

/** Brings the ledger in line with an appointment's state: what is not wanted any more goes, what is missing comes. */
@Component
class Reconciliation {

    private final MessageTable table;
    private final MessagePlan plan;
    private final Silence silence;
    private final Clock clock;

    Reconciliation(MessageTable table, MessagePlan plan, Silence silence, Clock clock) {
        this.table = table;
        this.plan = plan;
        this.silence = silence;
        this.clock = clock;
    }

    /** Runs in the transaction that stored the state, and so under the lock of the appointment's row. */
    void with(AppointmentState state, boolean announce) {
        List<Message> rows = table.lockedOf(state.id());
        List<Message> pending = rows.stream().filter(Message::plannable).toList();
        boolean stillToTell = state.recurs() && !pending.isEmpty();
        List<PlannedMessage> wanted = plan.of(situation(state, announce || stillToTell, rows));
        withdraw(pending, wanted, state);
        insert(pending, wanted, state, rows);
    }

    private Situation situation(AppointmentState state, boolean announce, List<Message> rows) {
        var tellings = rows.stream().filter(Message::told).map(Message::telling).toList();
        return new Situation(state, announce, tellings, silence.reasons(state.recipients()), clock.instant());
    }

    private void withdraw(List<Message> pending, List<PlannedMessage> wanted, AppointmentState state) {
        String reason = state.status().upcoming()
                ? "superseded"
                : state.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        pending.stream()
                .filter(row -> wanted.stream().noneMatch(w -> row.fulfils(w, state.arrangement())))
                .forEach(row -> table.settle(row.id(), MessageState.WITHDRAWN, reason));
    }

    private void insert(
            List<Message> pending, List<PlannedMessage> wanted, AppointmentState state, List<Message> rows) {
        List<PlannedMessage> missing = wanted.stream()
                .filter(w -> pending.stream().noneMatch(row -> row.fulfils(w, state.arrangement())))
                .toList();
        int sequence = Sequence.next(rows, missing);
        missing.forEach(w -> table.insert(NewMessage.of(w, state, sequence)));
    }
}
