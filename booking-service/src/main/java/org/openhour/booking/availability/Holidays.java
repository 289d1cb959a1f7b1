package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.ScheduleRefused.Reason;
import org.openhour.booking.practice.TriedAgain;

/** Keeps the days on which the whole practice is closed. */
@Service
@TriedAgain
public class Holidays {

    private final EntityManager entities;
    private final Schedules schedules;

    Holidays(EntityManager entities, Schedules schedules) {
        this.entities = entities;
        this.schedules = schedules;
    }

    /** All of them, past ones too, in order. */
    @Transactional(readOnly = true)
    public List<Holiday> all() {
        return schedules.current().holidays().values().stream()
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    /** @throws ScheduleRefused where the day is one already */
    @Transactional
    public Holiday add(LocalDate day, String name) {
        schedules.version().raise();
        if (entities.find(Holiday.class, day) != null) {
            throw ScheduleRefused.because(Reason.HOLIDAY_EXISTS);
        }
        Holiday holiday = new Holiday(day, name);
        entities.persist(holiday);
        return holiday;
    }

    /** @throws ScheduleRefused where the day is none */
    @Transactional
    public void remove(LocalDate day) {
        schedules.version().raise();
        entities.remove(Optional.ofNullable(entities.find(Holiday.class, day)).orElseThrow(ScheduleRefused::unknown));
    }
}
