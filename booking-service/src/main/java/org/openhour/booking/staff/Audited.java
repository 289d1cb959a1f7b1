package org.openhour.booking.staff;

import java.time.Instant;

/** An entry of the audit, and when it happened. */
public record Audited(Instant at, AuditEntry entry) {}
