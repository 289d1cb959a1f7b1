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
import org.openhour.booking.time.LocalSpan;

/** Keeps the times in which clinicians are away. */
@Service
@TriedAgain
public class Absences {

    private final EntityManager entities;
    private final Schedules schedules;

    Absences(EntityManager entities, Schedules schedules) {
        this.entities = entities;
        this.schedules = schedules;
    }

    /** A clinician's absences, past ones too, in order of their first start. */
    @Transactional(readOnly = true)
    public List<Absence> of(ClinicianId clinician) {
        return schedules.current().absences().getOrDefault(clinician, List.of()).stream()
                .sorted(Comparator.comparing(absence -> absence.span().start()))
                .toList();
    }

    /** From now on nobody can book into it; what is booked already stays. */
    @Transactional
    public Absence add(ClinicianId clinician, LocalSpan span, String label, Optional<Repeat> repeat) {
        schedules.version().raise();
        Absence absence = new Absence(UuidCreator.getTimeOrderedEpoch(), clinician, span, label, repeat);
        entities.persist(absence);
        return absence;
    }

    /** @throws ScheduleRefused where the clinician has none of this id */
    @Transactional
    public void remove(ClinicianId clinician, UUID id) {
        schedules.version().raise();
        entities.remove(Optional.ofNullable(entities.find(Absence.class, id))
                .filter(found -> found.clinician().equals(clinician))
                .orElseThrow(ScheduleRefused::unknown));
    }
}
