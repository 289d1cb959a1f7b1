package org.openhour.booking.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.openhour.booking.api.BetweenSessionsWire.NudgeWire;
import org.openhour.booking.api.BetweenSessionsWire.NudgedWire;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.UnknownClient;
import org.openhour.booking.feedback.Agreement;
import org.openhour.booking.feedback.BetweenSessions;
import org.openhour.booking.feedback.Note;
import org.openhour.booking.feedback.Nudging;
import org.openhour.booking.feedback.PulseAnswer;
import org.openhour.booking.feedback.Pulses;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;

/** What is between a client and their clinician, for those who may read it. */
@Component
class BetweenSessionsView {

    private final DeskClientView clients;
    private final Nudging nudging;
    private final Pulses pulses;

    BetweenSessionsView(DeskClientView clients, Nudging nudging, Pulses pulses) {
        this.clients = clients;
        this.nudging = nudging;
        this.pulses = pulses;
    }

    LocalDate today() {
        return clients.today();
    }

    ClientId requireVisible(UUID id, StaffMember who) {
        return clients.requireVisible(new ClientId(id), who).id();
    }

    /** @throws UnknownClient also where it is a colleague's client, whoever else they are at the desk */
    ClientId requireOwn(UUID id, StaffMember who) {
        ClientId client = requireVisible(id, who);
        if (!who.is(Role.ADMIN) && !clients.isOwn(client, who)) {
            throw new UnknownClient(client);
        }
        return client;
    }

    BetweenSessionsWire wire(BetweenSessions between) {
        return new BetweenSessionsWire(
                between.revision(),
                between.asksForPulse(),
                between.agreement().nudges().stream()
                        .map(BetweenSessionsView::nudge)
                        .toList(),
                between.switchedBy().map(StaffId::toString).orElse(null),
                between.switchedAt().orElse(null),
                nudging.of(between.client()).stream()
                        .map(note -> new NudgedWire(
                                note.text().orElse(""),
                                note.dueAt(),
                                note.doneAt().orElse(null)))
                        .toList());
    }

    List<PulseWire> pulses(ClientId client, StaffMember who) {
        return pulses.of(client, who).stream().map(BetweenSessionsView::pulse).toList();
    }

    private static NudgeWire nudge(Agreement.Wording wording) {
        return new NudgeWire(
                wording.text(),
                wording.rhythm().inOrder().stream().map(Enum::name).toList(),
                wording.rhythm().time().toString(),
                wording.rhythm().from(),
                wording.rhythm().until());
    }

    private static PulseWire pulse(Note note) {
        Optional<PulseAnswer> answer = note.answer();
        return new PulseWire(
                note.session().map(AppointmentId::toString).orElse(null),
                note.dueAt(),
                note.answeredAt().orElse(null),
                answer.flatMap(PulseAnswer::helped).orElse(null),
                answer.flatMap(PulseAnswer::didNot).orElse(null));
    }
}
