package org.openhour.booking.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BetweenSessionsRepository extends JpaRepository<BetweenSessions, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from BetweenSessions where clientId = :client")
    Optional<BetweenSessions> lock(UUID client);

    @Query("select clientId from BetweenSessions where clientId in :clients and pulse")
    Set<UUID> findAsked(Collection<UUID> clients);

    /** Those who have a nudge that has not ended before this day. */
    @Query("select distinct b.clientId from BetweenSessions b join b.nudges n where n.endsOn >= :day")
    List<UUID> findNudged(LocalDate day);
}
