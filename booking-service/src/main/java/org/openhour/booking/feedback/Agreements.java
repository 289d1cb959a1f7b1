package org.openhour.booking.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.feedback.FeedbackRefused.Reason;
import org.openhour.booking.practice.TriedAgain;
import org.openhour.booking.staff.StaffId;

/** Switches on and off what a client is sent between sessions; everything is off unless it was switched on for them. */
@Service
@TriedAgain
public class Agreements {

    private final BetweenSessionsRepository agreed;
    private final FirstRow firstRow;
    private final Clients clients;
    private final NoteBook book;
    private final Nudging nudging;
    private final Clock clock;

    Agreements(
            BetweenSessionsRepository agreed,
            FirstRow firstRow,
            Clients clients,
            NoteBook book,
            Nudging nudging,
            Clock clock) {
        this.agreed = agreed;
        this.firstRow = firstRow;
        this.clients = clients;
        this.book = book;
        this.nudging = nudging;
        this.clock = clock;
    }

    /** As it stands; revision 0 where nothing was ever switched on. */
    @Transactional(readOnly = true)
    public BetweenSessions of(ClientId client) {
        return agreed.findById(client.value()).orElseGet(() -> new BetweenSessions(client));
    }

    /**
     * Takes the place of what was agreed on before. What is no longer part of it is withdrawn; nudges that fall due soon are
     * handed over.
     *
     * @param today by the practice's wall clock
     * @param expected the revision that somebody looked at
     * @throws FeedbackRefused where the client has not agreed, is too young, or somebody else was faster
     */
    @Transactional
    public BetweenSessions change(
            ClientId client, Agreement agreement, LocalDate today, OptionalInt expected, StaffId by) {
        if (!agreement.isNothing()) {
            requireAgreed(client, agreement, today);
        }
        BetweenSessions between = firstRow.lock(client);
        if (expected.isPresent() && expected.getAsInt() != between.revision()) {
            throw new FeedbackRefused(Reason.STALE_REVISION);
        }
        between.become(agreement, by, clock.instant());
        BetweenSessions kept = agreed.save(between);
        book.withdraw(client, note -> !note.isPartOf(kept));
        nudging.handOver(kept);
        return kept;
    }

    /** Ends all of it at once: the client wants no more of it, and whoever hears so may do it. */
    @Transactional
    public void stop(ClientId client, LocalDate today, StaffId by) {
        if (of(client).isOn()) {
            change(client, Agreement.NOTHING, today, OptionalInt.empty(), by);
        }
    }

    private void requireAgreed(ClientId client, Agreement agreement, LocalDate today) {
        if (!agreement.agreed()) {
            throw new FeedbackRefused(Reason.AGREEMENT_NEEDED);
        }
        if (LegalAge.on(today, clients.get(client).dateOfBirth()) == LegalAge.CHILD) {
            throw new FeedbackRefused(Reason.CLIENT_TOO_YOUNG);
        }
    }
}
