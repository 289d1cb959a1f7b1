package org.openhour.booking.staff;

import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody did: ids alone, never a name or a text about a client (R-B5).
 *
 * @param who the account; empty where nobody had signed in
 * @param record the record's id; empty where it is about all of a kind
 * @param client whom the record is about, by which the entry is found again
 * @param reason what was given for setting a rule aside
 * @param address where the request came from
 */
public record AuditEntry(
        Optional<StaffId> who,
        AuditAction action,
        RecordKind kind,
        Optional<UUID> record,
        Optional<UUID> client,
        Optional<String> reason,
        String address) {

    public static AuditEntry of(StaffMember who, AuditAction action, RecordKind kind, UUID record, String address) {
        return new AuditEntry(
                Optional.of(who.id()),
                action,
                kind,
                Optional.of(record),
                kind == RecordKind.CLIENT ? Optional.of(record) : Optional.empty(),
                Optional.empty(),
                address);
    }

    /** Something done to all of a kind, such as a search. */
    public static AuditEntry ofAll(StaffMember who, AuditAction action, RecordKind kind, String address) {
        return new AuditEntry(
                Optional.of(who.id()), action, kind, Optional.empty(), Optional.empty(), Optional.empty(), address);
    }

    static AuditEntry ofSignIn(Optional<StaffId> who, AuditAction action, String address) {
        return new AuditEntry(
                who, action, RecordKind.ACCOUNT, who.map(StaffId::value), Optional.empty(), Optional.empty(), address);
    }

    public AuditEntry about(UUID subject) {
        return new AuditEntry(who, action, kind, record, Optional.of(subject), reason, address);
    }

    public AuditEntry because(String why) {
        return new AuditEntry(who, action, kind, record, client, Optional.of(why), address);
    }
}
