package org.openhour.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** A stretch of a clinician's day in which they hold sessions: weekly, every so many weeks, or on one date alone. */
@Entity
public class WorkingHours {

    @Id
    private UUID id;

    private UUID clinicianId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime opens;
    private LocalTime closes;

    @Nullable private UUID locationId;

    @Enumerated(EnumType.STRING)
    @Nullable private Modality modality;

    private LocalDate validFrom;

    @Nullable private LocalDate validTo;

    private int everyWeeks;

    /** Read once: a search asks for it on every day. */
    @Transient
    @Nullable private Stretch stretch;

    protected WorkingHours() {
        this(
                new UUID(0, 0),
                new ClinicianId(new UUID(0, 0)),
                Stretch.once(LocalDate.EPOCH, LocalTime.MIN, LocalTime.MIDNIGHT, Optional.empty(), Optional.empty()));
    }

    WorkingHours(UUID id, ClinicianId clinician, Stretch stretch) {
        this.id = id;
        this.clinicianId = clinician.value();
        this.weekday = stretch.weekday();
        this.opens = stretch.opens();
        this.closes = stretch.closes();
        this.locationId = stretch.location().map(LocationId::value).orElse(null);
        this.modality = stretch.only().orElse(null);
        this.validFrom = stretch.validFrom();
        this.validTo = stretch.validTo().orElse(null);
        this.everyWeeks = stretch.everyWeeks();
    }

    public UUID id() {
        return id;
    }

    public ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    public Stretch stretch() {
        Stretch known = stretch;
        if (known == null) {
            known = read();
            stretch = known;
        }
        return known;
    }

    private Stretch read() {
        return new Stretch(
                weekday,
                opens,
                closes,
                Optional.ofNullable(locationId).map(LocationId::new),
                Optional.ofNullable(modality),
                validFrom,
                Optional.ofNullable(validTo),
                everyWeeks);
    }

    /** Whether any of a span lies in these hours. */
    public boolean touches(LocalSpan span) {
        return span.days().stream()
                .anyMatch(day -> isOn(day) && span.cellsOn(day).intersects(cells()));
    }

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && stretch().isOn(day);
    }

    boolean serves(Modality wanted, Optional<LocationId> where) {
        return stretch().serves(wanted, where);
    }

    Cells cells() {
        return Cells.between(opens, closes);
    }
}
