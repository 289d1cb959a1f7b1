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
import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;

/**
 * A weekly stretch of a clinician's day: half-open, {@code to} at midnight means the end of the day. In an office it
 * serves sessions in person there and by video; without an office it serves video alone.
 */
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

    private LocalDate validFrom;

    @Nullable private LocalDate validTo;

    protected WorkingHours() {
        this(
                new UUID(0, 0),
                new ClinicianId(new UUID(0, 0)),
                DayOfWeek.MONDAY,
                LocalTime.MIN,
                LocalTime.MIDNIGHT,
                Optional.empty(),
                LocalDate.EPOCH);
    }

    WorkingHours(
            UUID id,
            ClinicianId clinician,
            DayOfWeek weekday,
            LocalTime opens,
            LocalTime closes,
            Optional<LocationId> location,
            LocalDate validFrom) {
        this.id = id;
        this.clinicianId = clinician.value();
        this.weekday = weekday;
        this.opens = opens;
        this.closes = closes;
        this.locationId = location.map(LocationId::value).orElse(null);
        this.validFrom = validFrom;
    }

    public ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    public Optional<LocationId> location() {
        return Optional.ofNullable(locationId).map(LocationId::new);
    }

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean serves(Modality modality, Optional<LocationId> wanted) {
        return modality == Modality.TELEHEALTH || (locationId != null && wanted.equals(location()));
    }

    Cells cells() {
        return Cells.between(opens, closes);
    }
}
