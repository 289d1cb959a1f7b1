package org.openhour.booking.appointments;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface AppointmentChangeRepository extends JpaRepository<AppointmentChange, AppointmentChange.Key> {

    List<AppointmentChange> findByAppointmentIdOrderByRevision(UUID appointmentId);
}
