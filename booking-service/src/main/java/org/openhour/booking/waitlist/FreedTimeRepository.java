package org.openhour.booking.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FreedTimeRepository extends JpaRepository<FreedTime, UUID> {

    @Query("select id from FreedTime where dueAt <= :now order by dueAt, id")
    List<UUID> findDue(Instant now);

    @Modifying
    @Query("update FreedTime set dueAt = :until where id = :id")
    void postpone(UUID id, Instant until);
}
