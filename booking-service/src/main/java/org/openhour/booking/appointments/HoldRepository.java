package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface HoldRepository extends JpaRepository<Hold, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Hold where tokenHash = :hash")
    Optional<Hold> lockByToken(byte[] hash);

    @Query("from Hold where session.endsLocal >= :from")
    List<Hold> findStandingSince(LocalDateTime from);

    Optional<Hold> findByTokenHash(byte[] hash);

    @Query(value = "select * from hold where expires_at <= :now limit 100 for update skip locked", nativeQuery = true)
    List<Hold> lockExpired(Instant now);

    @Query("from Hold where expiresAt > :now and session.startsLocal < :until and session.endsLocal > :since")
    List<Hold> findLive(Instant now, LocalDateTime since, LocalDateTime until);
}
