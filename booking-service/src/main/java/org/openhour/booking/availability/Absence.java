package org.openhour.booking.availability;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.LocalSpan;

/** Time in which a clinician holds no sessions, by the practice's wall clock, half-open. */
@Entity
public class Absence {

    @Id
    private UUID id;

    private UUID clinicianId;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String label;

    protected Absence() {
        this.id = new UUID(0, 0);
        this.clinicianId = new UUID(0, 0);
        this.startsAt = LocalDateTime.MIN;
        this.endsAt = LocalDateTime.MAX;
        this.label = "";
    }

    Absence(UUID id, ClinicianId clinician, LocalSpan span, String label) {
        this.id = id;
        this.clinicianId = clinician.value();
        this.startsAt = span.start();
        this.endsAt = span.end();
        this.label = label;
    }

    public UUID id() {
        return id;
    }

    public ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    public LocalSpan span() {
        return new LocalSpan(startsAt, endsAt);
    }

    /** What colleagues see at the desk, such as "Away"; never the reason. */
    public String label() {
        return label;
    }
}
