package org.openhour.booking.staff;

import java.util.Optional;
import java.util.Set;

import org.openhour.booking.practice.ClinicianId;

/**
 * Somebody who has signed in.
 *
 * @param clinician who they are in the calendar, where they hold sessions
 */
public record StaffMember(StaffId id, String name, Set<Role> roles, Optional<ClinicianId> clinician) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** The first letters of first and last name. */
    public String initials() {
        String[] parts = name.split(" ");
        return parts[0].substring(0, 1) + (parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "");
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether every clinician's appointments and clients are open to them, and not their own alone. */
    public boolean seesEverybody() {
        return is(Role.FRONT_DESK) || is(Role.ADMIN);
    }

    /** Whether this clinician's appointments are open to them. */
    public boolean sees(ClinicianId other) {
        return seesEverybody() || clinician.filter(other::equals).isPresent();
    }
}
