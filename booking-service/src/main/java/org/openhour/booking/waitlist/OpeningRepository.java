package org.openhour.booking.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OpeningRepository extends JpaRepository<Opening, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Opening where id = :id")
    Optional<Opening> lock(UUID id);

    @Query("select id from Opening where status = 'HELD' and dueAt <= :now order by dueAt, id")
    List<UUID> findDue(Instant now);

    @Modifying
    @Query("update Opening set dueAt = :until where id = :id")
    void postpone(UUID id, Instant until);
}
