package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import org.openhour.booking.practice.Modality;

interface GroupSessionRepository extends JpaRepository<GroupSession, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from GroupSession where id = :id")
    Optional<GroupSession> lock(UUID id);

    /** Their ids alone, so that each is read only once it is locked. */
    @Query("""
            select id from GroupSession
            where session.serviceId = :service and session.startsLocal = :start and session.modality = :modality
              and (:clinician is null or session.clinicianId = :clinician)
              and (:location is null or session.locationId = :location)
              and cancelledAt is null
            order by id""")
    List<UUID> findAt(
            UUID service, LocalDateTime start, Modality modality, @Nullable UUID clinician, @Nullable UUID location);

    @Query("""
            from GroupSession
            where session.startsLocal >= :from and session.startsLocal < :to and cancelledAt is null
            order by session.startsLocal, id""")
    List<GroupSession> findStartingIn(LocalDateTime from, LocalDateTime to);

    @Query("from GroupSession where session.endsLocal >= :from and cancelledAt is null")
    List<GroupSession> findStandingSince(LocalDateTime from);

    /** How many seats are taken in each of these; those in which nobody sits yet are left out. */
    @Query("""
            select a.groupSessionId as id, count(*) as taken
            from Appointment a
            where a.groupSessionId in :ids and a.status not in (CANCELLED, LATE_CANCELLED)
            group by a.groupSessionId""")
    List<Taken> countTaken(Collection<UUID> ids);

    /** The seats taken in one meeting. */
    interface Taken {
        UUID getId();

        int getTaken();
    }
}
