package org.openhour.booking.availability;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.TriedAgain;

/** Keeps the hours in which clinicians hold sessions. What changes, counts from the next search and booking on. */
@Service
@TriedAgain
public class WorkingWeeks {

    private final EntityManager entities;
    private final Schedules schedules;

    WorkingWeeks(EntityManager entities, Schedules schedules) {
        this.entities = entities;
        this.schedules = schedules;
    }

    /** A clinician's hours, in the order of the week. */
    @Transactional(readOnly = true)
    public List<WorkingHours> of(ClinicianId clinician) {
        return schedules.current().hours().getOrDefault(clinician, List.of()).stream()
                .sorted(Comparator.comparing(
                                (WorkingHours hours) -> hours.stretch().weekday())
                        .thenComparing(hours -> hours.stretch().opens())
                        .thenComparing(hours -> hours.stretch().validFrom()))
                .toList();
    }

    @Transactional
    public WorkingHours add(ClinicianId clinician, Stretch stretch) {
        schedules.version().raise();
        WorkingHours hours = new WorkingHours(UuidCreator.getTimeOrderedEpoch(), clinician, stretch);
        entities.persist(hours);
        return hours;
    }

    /**
     * Ends hours that were. What was booked in them stays.
     *
     * @throws ScheduleRefused where the clinician has none of this id
     */
    @Transactional
    public WorkingHours remove(ClinicianId clinician, UUID id) {
        schedules.version().raise();
        WorkingHours hours = Optional.ofNullable(entities.find(WorkingHours.class, id))
                .filter(found -> found.clinician().equals(clinician))
                .orElseThrow(ScheduleRefused::unknown);
        entities.remove(hours);
        return hours;
    }

    /** The hours as they are now, to ask about any number of sessions. */
    @Transactional(readOnly = true)
    public Coverage coverage() {
        return schedules.current()::covers;
    }
}
