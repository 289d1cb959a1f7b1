package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import org.openhour.booking.practice.Modality;

interface AppointmentRepository extends JpaRepository<Appointment, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Appointment where id = :id")
    Optional<Appointment> lock(UUID id);

    @Query("from Appointment where session.endsLocal >= :from and status not in :gone")
    List<Appointment> findStandingSince(LocalDateTime from, Collection<Status> gone);

    /** Those that are not over, in the order of their ids. */
    @Query("from Appointment where id > :after and endsAt > :now order by id")
    List<Appointment> findAheadAfter(UUID after, Instant now, Limit limit);

    @Query(
            "from Appointment where session.startsLocal >= :from and session.startsLocal < :to order by session.startsLocal, id")
    List<Appointment> findStartingIn(LocalDateTime from, LocalDateTime to);

    @Query(
            "from Appointment a where (a.attendees.clientId = :client or exists (select 1 from a.attendees.companions c where c.clientId = :client)) order by a.session.startsLocal desc")
    List<Appointment> findByClient(UUID client);

    @Query("""
            from Appointment a
            where session.startsLocal >= :from and session.startsLocal < :to
              and (:clinician is null or session.clinicianId = :clinician)
              and (:location is null or session.locationId = :location)
              and (:client is null or a.attendees.clientId = :client
                   or exists (select 1 from a.attendees.companions c where c.clientId = :client))
              and status in :statuses
            order by session.startsLocal, id""")
    Page<Appointment> search(
            LocalDateTime from,
            LocalDateTime to,
            @Nullable UUID clinician,
            @Nullable UUID location,
            @Nullable UUID client,
            Collection<Status> statuses,
            Pageable page);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Appointment where groupSessionId = :group and status not in :gone order by id")
    List<Appointment> lockMembers(UUID group, Collection<Status> gone);

    @Query("from Appointment where groupSessionId = :group and status not in :gone order by id")
    List<Appointment> findMembers(UUID group, Collection<Status> gone);

    String OF_CLIENTS = """
            from Appointment a
            where (a.attendees.clientId in :clients
                   or exists (select 1 from a.attendees.companions c where c.clientId in :clients))
              and a.startsAt > :after
              and a.status in :statuses
            order by a.startsAt, a.id""";

    @Query(OF_CLIENTS)
    List<Appointment> findOf(Collection<UUID> clients, Instant after, Collection<Status> statuses);

    @Query("select a.id " + OF_CLIENTS)
    List<UUID> findIdsOf(Collection<UUID> clients, Instant after, Collection<Status> statuses);

    /** A fee to decide, or by video and not everybody surely in California. */
    @Query("""
            from Appointment a
            where a.fee.lateFee = :proposed
               or (a.endsAt > :now and a.status in :ahead and a.session.modality = :video
                   and (a.attendees.inCalifornia is null or a.attendees.inCalifornia = false
                        or exists (select 1 from a.attendees.companions c
                                   where c.inCalifornia is null or c.inCalifornia = false)))
            order by a.session.startsLocal, a.id""")
    List<Appointment> findUnsettled(
            Instant now, LateFee proposed, Collection<Status> ahead, Modality video, Limit limit);

    @Query("""
            select attendees.clientId from Appointment where session.clinicianId = :clinician
            union
            select c.clientId from Appointment a join a.attendees.companions c where a.session.clinicianId = :clinician""")
    List<UUID> findClientsOf(UUID clinician);

    @Query("select seriesId from Appointment where id = :id and seriesId is not null")
    Optional<UUID> findSeriesOf(UUID id);

    /** The sessions of a series, whatever became of them. */
    @Query("from Appointment where seriesId = :series order by seriesDate, id")
    List<Appointment> findBySeries(UUID series);

    /** Those of them that are to come. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Appointment where seriesId = :series and startsAt > :now and status in :ahead order by id")
    List<Appointment> lockAhead(UUID series, Instant now, Collection<Status> ahead);
}
