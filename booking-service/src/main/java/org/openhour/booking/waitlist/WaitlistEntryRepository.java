package org.openhour.booking.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WaitlistEntryRepository extends JpaRepository<WaitlistEntry, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from WaitlistEntry where id = :id")
    Optional<WaitlistEntry> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from WaitlistEntry where clientId = :client and serviceId = :service and waiting = true")
    Optional<WaitlistEntry> lockWaiting(UUID client, UUID service);

    @Query("from WaitlistEntry where waiting = true and waitingSince <= :freedAt")
    List<WaitlistEntry> findWaiting(Instant freedAt);

    @Query("select count(e) > 0 from WaitlistEntry e where e.waiting = true")
    boolean isAnyoneWaiting();

    @Query("from WaitlistEntry where waiting = true and unreachedSince is not null order by unreachedSince")
    List<WaitlistEntry> findUnreached();

    @Query("""
            from WaitlistEntry e
            where e.waiting = true and (:clinician is null or :clinician member of e.clinicians)
            order by e.waitingSince, e.id""")
    Page<WaitlistEntry> page(@Nullable UUID clinician, Pageable page);
}
