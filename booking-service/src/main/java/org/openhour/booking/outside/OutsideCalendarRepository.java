package org.openhour.booking.outside;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OutsideCalendarRepository extends JpaRepository<OutsideCalendar, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OutsideCalendar where clinicianId = :clinician")
    Optional<OutsideCalendar> lock(UUID clinician);

    @Query("select clinicianId from OutsideCalendar where dueAt <= :now order by dueAt")
    List<UUID> findDue(Instant now);

    @Query("from OutsideCalendar where coalesce(succeededAt, since) < :moment")
    List<OutsideCalendar> findUnreadSince(Instant moment);
}
