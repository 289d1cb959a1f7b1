package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AppointmentRepository extends JpaRepository<Appointment, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Appointment where id = :id")
    Optional<Appointment> lock(UUID id);

    @Query("from Appointment where startsLocal >= :from and startsLocal < :to order by startsLocal, id")
    List<Appointment> findStartingIn(LocalDateTime from, LocalDateTime to);

    @Query("from Appointment where clientId = :client order by startsLocal desc")
    List<Appointment> findByClient(UUID client);
}
