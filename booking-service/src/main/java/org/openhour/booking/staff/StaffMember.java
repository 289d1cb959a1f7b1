package org.openhour.booking.staff;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.ClinicianId;

/**
 * Somebody who has signed in.
 *
 * @param clinician who they are in the calendar, where they hold sessions
 */
public record StaffMember(StaffId id, String name, Set<Role> roles, Optional<ClinicianId> clinician)
        implements Principal, Serializable {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** What sessions and logs call them: the account's id, never a person's name. */
    @Override
    public String getName() {
        return id.toString();
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

    /** Whether anything of one of these clinicians is open to them. */
    public boolean seesAnyOf(Collection<ClinicianId> others) {
        return seesEverybody() || clinician.filter(others::contains).isPresent();
    }

    /** Whether what is this clinician's own, and not the front desk's, is theirs to look after. */
    public boolean looksAfter(ClinicianId other) {
        return is(Role.ADMIN)
                || is(Role.CLINICIAN) && clinician.filter(other::equals).isPresent();
    }

    private Object writeReplace() {
        return new Kept(id, name, roles, clinician.map(ClinicianId::value).orElse(null));
    }

    /** A member as a session keeps them. */
    private record Kept(
            StaffId id,
            String name,
            Set<Role> roles,
            @Nullable UUID clinician) implements Serializable {

        private Object readResolve() {
            return new StaffMember(
                    id, name, roles, Optional.ofNullable(clinician).map(ClinicianId::new));
        }
    }
}
