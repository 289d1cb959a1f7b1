package org.openhour.booking.staff;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.ClinicianId;

/** One person's own way in; never shared (R-B6). */
@Entity
class StaffAccount {

    @Id
    private UUID id;

    private String username;
    private String name;
    private String password;

    @Nullable private UUID clinicianId;

    private boolean enabled;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected StaffAccount() {
        this(new StaffId(new UUID(0, 0)), "", "", Instant.EPOCH);
    }

    StaffAccount(StaffId id, String username, String password, Instant now) {
        this.id = id.value();
        this.username = username;
        this.name = username;
        this.password = password;
        this.enabled = true;
        this.createdAt = now;
    }

    StaffId id() {
        return new StaffId(id);
    }

    String password() {
        return password;
    }

    boolean isEnabled() {
        return enabled;
    }

    StaffMember member() {
        return new StaffMember(
                id(), name, roles, Optional.ofNullable(clinicianId).map(ClinicianId::new));
    }

    void describe(String called, Set<Role> may, Optional<ClinicianId> clinician) {
        name = called;
        roles.clear();
        roles.addAll(may);
        clinicianId = clinician.map(ClinicianId::value).orElse(null);
    }

    void changePassword(String encoded) {
        password = encoded;
    }
}
