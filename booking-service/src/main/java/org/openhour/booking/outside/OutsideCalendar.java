package org.openhour.booking.outside;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.ClinicianId;

/** The calendar that a clinician keeps elsewhere, and how reading it went. Its address is nobody's to see. */
@Entity
public class OutsideCalendar {

    @Id
    private UUID clinicianId;

    private String address;

    @Nullable private String etag;

    @Nullable private String lastModified;

    private Instant since;
    private Instant dueAt;

    @Nullable private Instant triedAt;

    @Nullable private Instant succeededAt;

    @Nullable private Instant changedAt;

    private int failures;

    @Nullable @Enumerated(EnumType.STRING)
    private Failure failure;

    @Nullable private LocalDate busyUntil;

    private int skipped;

    protected OutsideCalendar() {
        this.clinicianId = new UUID(0, 0);
        this.address = "";
        this.since = Instant.EPOCH;
        this.dueAt = Instant.EPOCH;
    }

    OutsideCalendar(ClinicianId clinician, CalendarAddress address, Instant now) {
        this.clinicianId = clinician.value();
        this.address = address.uri().toString();
        this.since = now;
        this.dueAt = now;
    }

    public ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    /** The server alone. */
    public String host() {
        return address().host();
    }

    public Optional<Instant> lastSucceeded() {
        return Optional.ofNullable(succeededAt);
    }

    /** Since when what is known may be out of date: the last success, where reading has failed since. */
    public Optional<Instant> staleSince() {
        return failure().map(failed -> lastKnown());
    }

    /** When it was last read, or first given to us. */
    public Instant lastKnown() {
        return lastSucceeded().orElse(since);
    }

    /** Why it could not be read the last time; empty where it could. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** The last day for which busy times are known. */
    public Optional<LocalDate> busyUntil() {
        return Optional.ofNullable(busyUntil);
    }

    /** How many of its entries could not be understood. */
    public int skipped() {
        return skipped;
    }

    CalendarAddress address() {
        return CalendarAddress.parse(address);
    }

    boolean isAt(CalendarAddress other) {
        return address.equals(other.uri().toString());
    }

    Marks marks() {
        return new Marks(Optional.ofNullable(etag), Optional.ofNullable(lastModified));
    }

    /** What was read at the old address stays until something has been read at the new one. */
    void moveTo(CalendarAddress other, Instant now) {
        address = other.uri().toString();
        etag = null;
        lastModified = null;
        since = now;
        triedAt = null;
        succeededAt = null;
        failures = 0;
        failure = null;
    }

    void makeDue(Instant now) {
        dueAt = now;
    }

    void hasNotChanged(Instant now, Duration pause) {
        triedAt = now;
        succeededAt = now;
        failures = 0;
        failure = null;
        dueAt = now.plus(pause);
    }

    void hasChanged(Marks marks, LocalDate until, int notUnderstood, Instant now, Duration pause) {
        hasNotChanged(now, pause);
        etag = marks.etag().orElse(null);
        lastModified = marks.lastModified().orElse(null);
        changedAt = now;
        busyUntil = until;
        skipped = notUnderstood;
    }

    /** The pause doubles with every failure in a row, up to a longest one. */
    void hasFailed(Failure reason, Instant now, Duration pause, Duration longest) {
        triedAt = now;
        failures++;
        failure = reason;
        Duration grown = pause.multipliedBy(1L << Math.min(failures - 1, 16));
        dueAt = now.plus(grown.compareTo(longest) < 0 ? grown : longest);
    }

    Instant dueAt() {
        return dueAt;
    }

    @Override
    public String toString() {
        return "the calendar of " + clinicianId + " at " + address();
    }
}
