package org.openhour.booking.edge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.AuditEntry;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** Notes in the audit what somebody does with the current request (R-B5). */
@Component
public class Trail {

    private final Audit audit;
    private final HttpServletRequest request;

    Trail(Audit audit, HttpServletRequest request) {
        this.audit = audit;
        this.request = request;
    }

    public void client(StaffMember who, AuditAction action, UUID client) {
        audit.record(AuditEntry.of(who, action, RecordKind.CLIENT, client, address()));
    }

    public void appointment(StaffMember who, AuditAction action, UUID appointment, UUID client) {
        audit.record(AuditEntry.of(who, action, RecordKind.APPOINTMENT, appointment, address())
                .about(client));
    }

    /** With everybody who comes: each of their records was seen or changed. */
    public void appointment(StaffMember who, AuditAction action, UUID appointment, Collection<UUID> clients) {
        clients.forEach(client -> appointment(who, action, appointment, client));
    }

    public void waitlist(StaffMember who, AuditAction action, UUID entry, UUID client) {
        audit.record(AuditEntry.of(who, action, RecordKind.WAITLIST, entry, address())
                .about(client));
    }

    public void feedback(StaffMember who, AuditAction action, UUID client) {
        audit.record(AuditEntry.of(who, action, RecordKind.FEEDBACK, client, address())
                .about(client));
    }

    /** With everybody who comes to it. */
    public void series(StaffMember who, AuditAction action, UUID series, Collection<UUID> clients) {
        clients.forEach(client -> audit.record(
                AuditEntry.of(who, action, RecordKind.SERIES, series, address()).about(client)));
    }

    /** A change for which a rule was set aside, for everybody whom it concerns. */
    public void override(StaffMember who, UUID appointment, Collection<UUID> clients, String reason) {
        clients.forEach(client ->
                audit.record(AuditEntry.of(who, AuditAction.OVERRODE, RecordKind.APPOINTMENT, appointment, address())
                        .about(client)
                        .because(reason)));
    }

    /**
     * That a message is sent to everybody who comes, for whoever sends it to write down together with it; an urgent one
     * sets the quiet hours aside.
     */
    public List<AuditEntry> sending(
            StaffMember who, UUID appointment, Collection<UUID> clients, boolean urgent, Optional<String> reason) {
        AuditAction action = urgent ? AuditAction.OVERRODE : AuditAction.SENT;
        return clients.stream()
                .map(client -> AuditEntry.of(who, action, RecordKind.APPOINTMENT, appointment, address())
                        .about(client))
                .map(entry -> reason.map(entry::because).orElse(entry))
                .toList();
    }

    /** A search, and every client whom it has shown. */
    public void search(StaffMember who, RecordKind kind, Collection<UUID> shownClients) {
        audit.record(AuditEntry.ofAll(who, AuditAction.SEARCHED, kind, address()));
        audit.record(shownClients.stream()
                .map(client -> AuditEntry.ofAll(who, AuditAction.SEARCHED, kind, address())
                        .about(client))
                .toList());
    }

    /** The calendar, or another list of a kind, was looked at. */
    public void list(StaffMember who, RecordKind kind) {
        audit.record(AuditEntry.ofAll(who, AuditAction.VIEWED, kind, address()));
    }

    /** What the practice is, was changed. */
    public void practice(StaffMember who) {
        audit.record(AuditEntry.ofAll(who, AuditAction.CHANGED, RecordKind.PRACTICE, address()));
    }

    /** Something that the practice consists of. */
    public void practice(StaffMember who, AuditAction action, UUID record) {
        note(who, action, RecordKind.PRACTICE, record);
    }

    /** Something else, described in full. */
    public void note(StaffMember who, AuditAction action, RecordKind kind, UUID record) {
        audit.record(AuditEntry.of(who, action, kind, record, address()));
    }

    private String address() {
        return request.getRemoteAddr();
    }
}
