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
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import org.openhour.booking.practice.Modality;

interface AppointmentRepository extends JpaRepository<Appointment, UUID>, JpaSpecificationExecutor<Appointment> {

    Optional<Appointment> findByLinkHash(byte[] hash);

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

    /**
     * Those of clients who come as the first or beside another, whatever became of them. Each half has an index of its own;
     * one condition for both would read the whole table.
     */
    @Query("""
            select a.id from Appointment a
            where a.attendees.clientId in :clients and a.session.startsLocal >= :from
            union
            select a.id from Appointment a join a.attendees.companions c
            where c.clientId in :clients and a.session.startsLocal >= :from""")
    List<UUID> findIdsOf(Collection<UUID> clients, LocalDateTime from);

    @Query("from Appointment where id in :ids order by session.startsLocal desc")
    List<Appointment> findLatestFirst(Collection<UUID> ids);

    String MATCHING = """
            from Appointment
            where session.startsLocal >= :from and session.startsLocal < :to
              and (:clinician is null or session.clinicianId = :clinician)
              and (:location is null or session.locationId = :location)
              and status in :statuses""";

    @Query(MATCHING + " order by session.startsLocal, id")
    Page<Appointment> search(
            LocalDateTime from,
            LocalDateTime to,
            @Nullable UUID clinician,
            @Nullable UUID location,
            Collection<Status> statuses,
            Pageable page);

    @Query(MATCHING + " and id in :among order by session.startsLocal, id")
    Page<Appointment> searchAmong(
            Collection<UUID> among,
            LocalDateTime from,
            LocalDateTime to,
            @Nullable UUID clinician,
            @Nullable UUID location,
            Collection<Status> statuses,
            Pageable page);

    @Query("""
            select new org.openhour.booking.appointments.Visit(a.attendees.clientId, a.session.startsLocal, a.session.endsLocal)
            from Appointment a
            where a.attendees.clientId in :clients and a.session.startsLocal >= :from and a.session.startsLocal < :to
              and a.status not in :gone""")
    List<Visit> findVisits(Collection<UUID> clients, LocalDateTime from, LocalDateTime to, Collection<Status> gone);

    @Query("""
            select new org.openhour.booking.appointments.Visit(c.clientId, a.session.startsLocal, a.session.endsLocal)
            from Appointment a join a.attendees.companions c
            where c.clientId in :clients and a.session.startsLocal >= :from and a.session.startsLocal < :to
              and a.status not in :gone""")
    List<Visit> findVisitsBeside(
            Collection<UUID> clients, LocalDateTime from, LocalDateTime to, Collection<Status> gone);

    @Query(
            "select count(*) > 0 from Appointment where attendees.clientId = :client and session.clinicianId = :clinician")
    boolean isClientOf(UUID client, UUID clinician);

    @Query("""
            select count(*) > 0 from Appointment a join a.attendees.companions c
            where c.clientId = :client and a.session.clinicianId = :clinician""")
    boolean isCompanionAt(UUID client, UUID clinician);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Appointment where groupSessionId = :group and status not in :gone order by id")
    List<Appointment> lockMembers(UUID group, Collection<Status> gone);

    @Query("from Appointment where groupSessionId = :group and status not in :gone order by id")
    List<Appointment> findMembers(UUID group, Collection<Status> gone);

    String AHEAD =
            "from Appointment where id in :ids and startsAt > :after and status in :statuses order by startsAt, id";

    @Query(AHEAD)
    List<Appointment> findAhead(Collection<UUID> ids, Instant after, Collection<Status> statuses);

    @Query("select id " + AHEAD)
    List<UUID> findIdsAhead(Collection<UUID> ids, Instant after, Collection<Status> statuses);

    @Query("from Appointment where fee.lateFee = :fee order by session.startsLocal, id")
    List<Appointment> findByFee(LateFee fee, Limit limit);

    /** Those by video to whom whoever they are booked for has not said that they will be in California. */
    @Query("""
            from Appointment
            where session.modality = :video
              and (attendees.inCalifornia is null or attendees.inCalifornia = false)
              and endsAt > :now and status in :ahead
            order by session.startsLocal, id""")
    List<Appointment> findOutsideCalifornia(Modality video, Instant now, Collection<Status> ahead, Limit limit);

    /** The same of those who come along. */
    @Query("""
            select distinct a from Appointment a join a.attendees.companions c
            where a.session.modality = :video
              and (c.inCalifornia is null or c.inCalifornia = false)
              and a.endsAt > :now and a.status in :ahead
            order by a.session.startsLocal, a.id""")
    List<Appointment> findCompanyOutsideCalifornia(Modality video, Instant now, Collection<Status> ahead, Limit limit);

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

    /** What was booked over a clinician's time within a span, and still stands. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Appointment
            where sharesTime = true and session.clinicianId = :clinician
              and session.startsLocal > :earliest and session.startsLocal < :to and session.endsLocal > :from
              and status not in :gone
            order by id""")
    List<Appointment> lockSharing(
            UUID clinician, LocalDateTime earliest, LocalDateTime from, LocalDateTime to, Collection<Status> gone);

    /** Those of them that are to come. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Appointment where seriesId = :series and startsAt > :now and status in :ahead order by id")
    List<Appointment> lockAhead(UUID series, Instant now, Collection<Status> ahead);
}
