package org.openhour.booking.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

import org.openhour.booking.staff.Audit;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.AuditEntry;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/** Notes who has signed out. */
record SignOutAudit(Audit audit) implements LogoutHandler {

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof StaffMember member) {
            audit.record(AuditEntry.of(
                    member,
                    AuditAction.SIGNED_OUT,
                    RecordKind.ACCOUNT,
                    member.id().value(),
                    request.getRemoteAddr()));
        }
    }
}
