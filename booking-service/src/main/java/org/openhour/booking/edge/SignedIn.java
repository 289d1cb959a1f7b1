package org.openhour.booking.edge;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import org.openhour.booking.staff.StaffMember;

/** What the web layer knows of somebody who has come in: the {@link StaffMember} is the principal. */
final class SignedIn {

    private SignedIn() {}

    static Authentication as(StaffMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(
                member,
                null,
                member.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
    }
}
