package org.openhour.booking.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.practice.ClinicianId;

@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DatabaseConfiguration.class)
class StaffTest {

    @Autowired
    private Staff staff;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void opensAnAccountOnceAndBringsItUpToDate() {
        StaffId first = staff.open("Maya", "Maya", "one", Set.of(Role.CLINICIAN), Optional.empty());
        ClinicianId clinician = new ClinicianId(UUID.randomUUID());
        StaffId second = staff.open("maya", "Maya Lindqvist", "two", Set.of(Role.CLINICIAN), Optional.of(clinician));

        assertThat(second).isEqualTo(first);
        StaffMember member = signIn.attempt("MAYA ", "two", "10.0.0.1");
        assertThat(member.name()).isEqualTo("Maya Lindqvist");
        assertThat(member.clinician()).contains(clinician);
    }

    @Test
    void keepsPasswordsAndTokensAsHashesAlone() {
        staff.open("tom", "Tom", "a-password", Set.of(Role.FRONT_DESK), Optional.empty());
        staff.giveToken("tom", "a-token", "phone system");
        staff.giveToken("tom", "a-token", "phone system");

        assertThat(jdbc.queryForObject("select password from staff_account where username = 'tom'", String.class))
                .startsWith("{bcrypt}");
        assertThat(jdbc.queryForList("select digest from api_token", String.class))
                .hasSize(1)
                .doesNotContain("a-token");
        assertThat(staff.findByToken("a-token")).map(StaffMember::name).contains("Tom");
        assertThat(staff.findByToken("another")).isEmpty();
    }

    @Test
    void slowsDownWhoeverKeepsGuessingFromOneAddressAlone() {
        staff.open("gia", "Gia", "right", Set.of(Role.FRONT_DESK), Optional.empty());
        for (int i = 0; i < 5; i++) {
            refuses("gia", "wrong", "10.0.0.2", SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
        }

        refuses("gia", "right", "10.0.0.2", SignInRefused.Reason.SLOWED_DOWN);
        assertThat(signIn.attempt("gia", "right", "10.0.0.3").name()).isEqualTo("Gia");
    }

    @Test
    void forgetsFailuresOnceThePasswordIsRight() {
        staff.open("nora", "Nora", "right", Set.of(Role.FRONT_DESK), Optional.empty());
        for (int i = 0; i < 12; i++) {
            refuses("nora", "wrong", "10.0.0.4", SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
            signIn.attempt("nora", "right", "10.0.0.4");
        }
    }

    @Test
    void tellsAnUnknownNameFromAWrongPasswordToNobody() {
        refuses("nobody", "right", "10.0.0.5", SignInRefused.Reason.WRONG_NAME_OR_PASSWORD);
    }

    /** R-B5: who, when, what record, which action, from where, and why a rule was set aside. */
    @Test
    void remembersWhoLookedAtAClientAndWhyARuleWasSetAside() {
        StaffId id = staff.open("dana", "Dana", "right", Set.of(Role.FRONT_DESK), Optional.empty());
        StaffMember dana = new StaffMember(id, "Dana", Set.of(Role.FRONT_DESK), Optional.empty());
        UUID client = UUID.randomUUID();
        UUID appointment = UUID.randomUUID();
        audit.record(AuditEntry.of(dana, AuditAction.VIEWED, RecordKind.CLIENT, client, "10.0.0.6"));
        audit.record(AuditEntry.of(dana, AuditAction.OVERRODE, RecordKind.APPOINTMENT, appointment, "10.0.0.6")
                .about(client)
                .because("in crisis"));

        List<Audited> found = audit.ofClient(client, 10);

        assertThat(found)
                .extracting(entry -> entry.entry().action())
                .containsExactly(AuditAction.OVERRODE, AuditAction.VIEWED);
        assertThat(found.get(0).entry().reason()).contains("in crisis");
        assertThat(found.get(0).entry().record()).contains(appointment);
        assertThat(found.get(1).entry().who()).contains(id);
        assertThat(found.get(1).entry().address()).isEqualTo("10.0.0.6");
    }

    private void refuses(String username, String password, String address, SignInRefused.Reason reason) {
        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> signIn.attempt(username, password, address))
                .extracting(SignInRefused::reason)
                .isEqualTo(reason);
    }
}
