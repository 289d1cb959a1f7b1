package org.openhour.booking.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.util.SerializationUtils;

import org.openhour.booking.practice.ClinicianId;

class StaffMemberTest {

    private final ClinicianId self = new ClinicianId(new UUID(1, 1));
    private final StaffMember clinician =
            new StaffMember(new StaffId(new UUID(2, 2)), "Maya Lindqvist", Set.of(Role.CLINICIAN), Optional.of(self));

    @Test
    void seesTheirOwnAppointmentsAlone() {
        assertThat(clinician.sees(self)).isTrue();
        assertThat(clinician.sees(new ClinicianId(new UUID(1, 2)))).isFalse();
    }

    @Test
    void isTheSameAfterASessionWasKept() {
        assertThat(SerializationUtils.clone(clinician)).isEqualTo(clinician);
    }

    @Test
    void isCalledByTheAccountWhereOthersMightReadIt() {
        assertThat(clinician.getName()).isEqualTo(clinician.id().toString()).doesNotContain("Maya");
    }
}
