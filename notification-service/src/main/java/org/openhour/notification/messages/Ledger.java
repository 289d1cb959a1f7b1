package org.openhour.notification.messages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.AppointmentReceived;
import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.contact.PhoneNumber;

/** Every message of every appointment: planned, sent, or why not. */
@Service
public class Ledger {

    private final MessageTable table;
    private final Reconciliation reconciliation;

    Ledger(MessageTable table, Reconciliation reconciliation) {
        this.table = table;
        this.reconciliation = reconciliation;
    }

    public List<LedgerEntry> of(AppointmentId appointment) {
        return table.of(appointment).stream().map(LedgerEntry::of).toList();
    }

    /** What a client's calendar was sent last, whether or not it is known to have arrived. */
    public Optional<LedgerInvite> lastInvite(AppointmentId appointment, ClientId client) {
        return table.of(appointment).stream()
                .filter(message -> message.client().equals(client) && message.isInvite())
                .reduce((earlier, later) -> later)
                .map(message -> new LedgerInvite(message.address(), message.sequence(), message.arrangement()));
    }

    /** Whether a provider's name of a message is one that the ledger knows. */
    public boolean accountsFor(String providerId) {
        return table.knows(providerId);
    }

    /** Which of these appointments the last text to this number spoke of. */
    public Optional<AppointmentId> textedLast(PhoneNumber phone, Collection<AppointmentId> among) {
        return table.textedLast(phone, among);
    }

    @EventListener
    void on(AppointmentReceived event) {
        reconciliation.with(event.state(), event.announce());
    }
}
