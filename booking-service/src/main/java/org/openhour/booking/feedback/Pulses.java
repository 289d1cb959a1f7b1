package org.openhour.booking.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.staff.StaffMember;

/** Asks after a session, everybody who came by themselves and only where it is switched on for them. */
@Service
public class Pulses {

    private static final int MOST_READ = 50;

    private final Appointments appointments;
    private final BetweenSessionsRepository agreed;
    private final NoteRepository notes;
    private final NoteBook book;
    private final FeedbackSettings settings;
    private final Clock clock;

    Pulses(
            Appointments appointments,
            BetweenSessionsRepository agreed,
            NoteRepository notes,
            NoteBook book,
            FeedbackSettings settings,
            Clock clock) {
        this.appointments = appointments;
        this.agreed = agreed;
        this.notes = notes;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a client was asked, the latest first: to each clinician what is about their own sessions. */
    @Transactional(readOnly = true)
    public List<Note> of(ClientId client, StaffMember reader) {
        return notes.findLatest(client.value(), Note.Kind.PULSE, clock.instant(), Limit.of(MOST_READ)).stream()
                .filter(note -> note.clinician().filter(reader::looksAfter).isPresent())
                .toList();
    }

    /** In the transaction in which the session ended. */
    void ask(AppointmentId id) {
        Appointment session = appointments.get(id);
        Set<UUID> asked =
                agreed.findAsked(session.clients().stream().map(ClientId::value).toList());
        if (asked.isEmpty()) {
            return;
        }
        List<Note> before = notes.lockOfSession(id.value());
        PulseTime.of(session.endsAt(), clock.instant(), settings).ifPresent(life -> session.clients().stream()
                .filter(client -> asked.contains(client.value()))
                .filter(client -> book.reaches(client, session.span().firstDay()))
                .forEach(client -> ask(client, session, before, life)));
    }

    private void ask(ClientId client, Appointment session, List<Note> before, Note.Life life) {
        Optional<Note> known =
                before.stream().filter(note -> note.client().equals(client)).findFirst();
        known.filter(Note::isWithdrawn).ifPresent(note -> book.change(note, again -> again.revive(life)));
        if (known.isEmpty()) {
            book.ask(client, session, life);
        }
    }

    /** The session has not ended after all. */
    void takeBack(AppointmentId id) {
        if (appointments.get(id).status() != Status.COMPLETED) {
            Instant now = clock.instant();
            notes.lockOfSession(id.value()).stream()
                    .filter(note -> !note.isWithdrawn() && note.answeredAt().isEmpty())
                    .forEach(note -> book.change(note, withdrawn -> withdrawn.withdraw(now)));
        }
    }
}
