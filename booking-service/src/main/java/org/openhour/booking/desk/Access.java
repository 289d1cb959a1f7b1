package org.openhour.booking.desk;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.StaffMember;

/** Gives out what somebody may see. What is not theirs is not there: they are not told that it exists. */
@Component
class Access {

    private final Appointments appointments;
    private final Clients clients;

    Access(Appointments appointments, Clients clients) {
        this.appointments = appointments;
        this.clients = clients;
    }

    Appointment appointment(StaffMember who, UUID id) {
        return appointments
                .find(new AppointmentId(id))
                .filter(found -> who.sees(found.clinician()))
                .orElseThrow(Access::nothing);
    }

    Client client(StaffMember who, UUID id) {
        return clients.find(new ClientId(id))
                .filter(found -> sees(who, found.id()))
                .orElseThrow(Access::nothing);
    }

    /** A clinician gives no session of theirs to a colleague. */
    void requireSees(StaffMember who, ClinicianId clinician) {
        if (!who.sees(clinician)) {
            throw nothing();
        }
    }

    boolean sees(StaffMember who, ClientId client) {
        return who.seesEverybody()
                || who.clinician()
                        .filter(clinician -> appointments.isClientOf(client, clinician))
                        .isPresent();
    }

    /** Everybody who comes: whoever sees or changes it sees or changes a record of each. */
    static List<UUID> clientsOf(Appointment appointment) {
        return appointment.clients().stream().map(ClientId::value).toList();
    }

    void requireFrontDesk(StaffMember who) {
        if (!who.seesEverybody()) {
            throw nothing();
        }
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
