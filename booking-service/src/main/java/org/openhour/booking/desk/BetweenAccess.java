package org.openhour.booking.desk;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.clients.Client;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffMember;

/** Gives out what is between a client and their clinician: to both of those who work with it, and not to the front desk. */
@Component
class BetweenAccess {

    private final Access access;
    private final Appointments appointments;

    BetweenAccess(Access access, Appointments appointments) {
        this.access = access;
        this.appointments = appointments;
    }

    boolean mayRead(StaffMember who, Client client) {
        return who.is(Role.ADMIN)
                || (who.is(Role.CLINICIAN)
                        && who.clinician()
                                .filter(own -> appointments.isClientOf(client.id(), own))
                                .isPresent());
    }

    Client client(StaffMember who, UUID id) {
        Client client = access.client(who, id);
        if (!mayRead(who, client)) {
            throw Access.nothing();
        }
        return client;
    }
}
