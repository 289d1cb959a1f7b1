package org.openhour.booking.local;

import java.util.Optional;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.Staff;

/** The three demo logins. */
@Component
@Profile("local")
class DemoStaff {

    private static final String CLINICIAN = "maya-lindqvist";

    private final Staff staff;
    private final Catalogues catalogues;
    private final DemoSettings settings;

    DemoStaff(Staff staff, Catalogues catalogues, DemoSettings settings) {
        this.staff = staff;
        this.catalogues = catalogues;
        this.settings = settings;
    }

    void open() {
        Optional<ClinicianId> maya =
                catalogues.current().findClinician(CLINICIAN).map(Clinician::id);
        open("frontdesk", "Dana Vega", Role.FRONT_DESK, Optional.empty());
        open("clinician", "Maya Lindqvist", Role.CLINICIAN, maya);
        open("admin", "Ari Novak", Role.ADMIN, Optional.empty());
    }

    private void open(String username, String name, Role role, Optional<ClinicianId> clinician) {
        staff.open(username, name, settings.password(), Set.of(role), clinician);
        if (settings.token() != null && !settings.token().isBlank()) {
            staff.giveToken(username, settings.token() + "-" + username, "demo");
        }
    }
}
