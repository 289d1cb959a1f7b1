package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SeriesRepository extends JpaRepository<Series, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Series where id = :id")
    Optional<Series> lock(UUID id);

    /** Those of a client, of a clinician, or both, the latest first. */
    @Query("""
            from Series where (:client is null or clientId = :client)
              and (:clinician is null or clinicianId = :clinician)
            order by createdAt desc, id""")
    List<Series> search(@Nullable UUID client, @Nullable UUID clinician, Limit limit);

    /** Those that may have dates between what is placed and a day. */
    @Query("""
            select id from Series where placedTo < :to
              and (untilDay is null or untilDay > placedTo) and (endedFrom is null or endedFrom > placedTo)
            order by id""")
    List<UUID> findBehind(LocalDate to);
}
