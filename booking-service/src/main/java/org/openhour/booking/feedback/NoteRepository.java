package org.openhour.booking.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NoteRepository extends JpaRepository<Note, UUID> {

    Optional<Note> findByTokenHash(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Note where tokenHash = :hash")
    Optional<Note> lockByTokenHash(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Note where appointmentId = :appointment order by id")
    List<Note> lockOfSession(UUID appointment);

    /** Those whose links work, in the order in which they were made. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Note where clientId = :client and withdrawnAt is null and diesAt > :now order by id")
    List<Note> lockLive(UUID client, Instant now);

    @Query("select day from Note where nudgeId = :nudge and day in :days")
    Set<LocalDate> findDays(UUID nudge, Collection<LocalDate> days);

    @Query("""
            from Note where clientId = :client and kind = :kind and dueAt <= :now
              and (withdrawnAt is null or answeredAt is not null or doneAt is not null)
            order by dueAt desc, id desc""")
    List<Note> findLatest(UUID client, Note.Kind kind, Instant now, Limit limit);
}
