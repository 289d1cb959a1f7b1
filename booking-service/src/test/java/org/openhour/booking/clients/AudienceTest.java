package org.openhour.booking.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.booking.clients.Audience.Channel;
import org.openhour.booking.clients.Contact.EnabledBy;
import org.openhour.booking.clients.Contact.Role;
import org.openhour.booking.clients.Contact.Use;

class AudienceTest {

    private static final LocalDate SESSION = LocalDate.parse("2026-12-01");
    private static final ClientId CLIENT = new ClientId(new UUID(3, 1));
    private static final String OWN = "+16195550123";
    private static final String PARENTS = "+16195550199";

    @Test
    @DisplayName("R-A10: of a child's session the guardian hears, and the child does not")
    void tellsTheGuardianInsteadOfAChild() {
        Audience audience =
                Audience.of(born("2014-12-02"), List.of(parent(Set.of(Use.REMINDERS, Use.INVITES))), SESSION);
        assertThat(audience.listeners()).singleElement().satisfies(told -> {
            assertThat(told.name()).isEqualTo("Ana Pell");
            assertThat(told.channels()).containsExactlyInAnyOrder(Channel.SMS, Channel.EMAIL);
        });
    }

    @Test
    @DisplayName("R-A10: what a parent was allowed for a child ends with the twelfth birthday")
    void tellsNothingToAParentFromTheTwelfthBirthdayOn() {
        Audience audience =
                Audience.of(born("2014-12-01"), List.of(parent(Set.of(Use.REMINDERS, Use.INVITES))), SESSION);
        assertThat(names(audience)).containsExactly("Nora Pell");
    }

    @Test
    @DisplayName("R-A10: a parent hears of a minor's session where the minor or the clinician said so")
    void tellsAParentWhomTheMinorLetHear() {
        Contact parent = contact(Role.PARENT, Set.of(Use.REMINDERS), PARENTS, Optional.of(EnabledBy.CLINICIAN));
        Audience audience = Audience.of(born("2012-01-01"), List.of(parent), SESSION);
        assertThat(names(audience)).containsExactly("Nora Pell", "Ana Pell");
        assertThat(audience.listeners().get(1).channels()).containsExactly(Channel.SMS);
    }

    @Test
    @DisplayName("R-A10: nothing reaches a parent through a telephone that the minor shares with them")
    void spareAMinorATextOnTheParentsTelephone() {
        Contact parent = contact(Role.GUARDIAN, Set.of(), OWN, Optional.empty());
        Audience audience = Audience.of(born("2012-01-01"), List.of(parent), SESSION);
        assertThat(audience.listeners()).singleElement().satisfies(told -> assertThat(told.channels())
                .containsExactly(Channel.EMAIL));
    }

    @Test
    @DisplayName(
            "R-A10: whoever is sent a link may book by it: for a child that is the guardian, and nobody else who hears")
    void offersAnHourForAChildToTheGuardianAlone() {
        Contact grandmother = contact(Role.OTHER, Set.of(Use.REMINDERS), PARENTS, Optional.empty());
        Contact guardian = contact(Role.GUARDIAN, Set.of(Use.BOOKING, Use.REMINDERS), PARENTS, Optional.empty());
        Client child = born("2014-12-02");
        assertThat(Audience.ofOffer(child, List.of(grandmother), SESSION).listeners())
                .isEmpty();
        assertThat(Audience.ofOffer(child, List.of(grandmother, guardian), SESSION)
                        .listeners())
                .singleElement()
                .satisfies(told -> assertThat(told.id()).isEqualTo(new UUID(4, Role.GUARDIAN.ordinal())));
    }

    @Test
    @DisplayName("R-A10: a minor found not mature is offered nothing alone; a guardian is where they may hear")
    void offersAnHourForAMinorFoundNotMatureToTheGuardianAlone() {
        Client minor = born("2012-01-01");
        minor.determine(new Maturity(Maturity.Decision.NOT_MATURE, "maya", Instant.EPOCH));
        Set<Use> uses = Set.of(Use.BOOKING, Use.REMINDERS);
        Contact silent = contact(Role.PARENT, uses, PARENTS, Optional.empty());
        Contact let = contact(Role.PARENT, uses, PARENTS, Optional.of(EnabledBy.CLINICIAN));
        assertThat(names(Audience.ofOffer(minor, List.of(silent), SESSION))).isEmpty();
        assertThat(names(Audience.ofOffer(minor, List.of(let), SESSION))).containsExactly("Ana Pell");
        assertThat(names(Audience.ofOffer(born("2012-01-01"), List.of(silent), SESSION)))
                .containsExactly("Nora Pell");
    }

    @Test
    void tellsAPartnerWhatTheyAreAllowedForAndNothingElse() {
        Contact partner = contact(Role.PARTNER, Set.of(Use.INVITES, Use.VOICEMAIL), PARENTS, Optional.empty());
        Contact emergency = contact(Role.EMERGENCY, Set.of(Use.VOICEMAIL), PARENTS, Optional.empty());
        Audience audience = Audience.of(born("1990-05-04"), List.of(partner, emergency), SESSION);
        assertThat(names(audience)).containsExactly("Nora Pell", "Ana Pell");
        assertThat(audience.listeners().get(1).channels()).containsExactly(Channel.EMAIL);
    }

    @Test
    void writesToNobodyByWhatTheClientDidNotAgreeTo() {
        Client client = born("1990-05-04");
        client.record(List.of(new Consent(
                Consent.Kind.SMS, false, Consents.TEXT_VERSION, Consent.Method.VERBAL, Instant.EPOCH, "desk")));
        Contact partner = contact(Role.PARTNER, Set.of(Use.REMINDERS), PARENTS, Optional.empty());
        Audience audience = Audience.of(client, List.of(partner), SESSION);
        assertThat(audience.listeners()).singleElement().satisfies(told -> assertThat(told.channels())
                .containsExactly(Channel.EMAIL));
    }

    @Test
    @DisplayName("R-A10: what is between a minor and their clinician is for the minor alone, whoever else may hear")
    void tellsNobodyButTheClientOfANote() {
        Contact parent =
                contact(Role.PARENT, Set.of(Use.REMINDERS, Use.INVITES), PARENTS, Optional.of(EnabledBy.CLIENT));
        Audience.Listener minor = Audience.ofNote(born("2012-01-01"), List.of(parent), SESSION);
        assertThat(minor.name()).isEqualTo("Nora Pell");
        assertThat(minor.channels()).containsExactlyInAnyOrder(Channel.SMS, Channel.EMAIL);
        Contact sharing = contact(Role.PARENT, Set.of(), OWN, Optional.empty());
        assertThat(Audience.ofNote(born("2012-01-01"), List.of(sharing), SESSION)
                        .channels())
                .doesNotContain(Channel.SMS);
        assertThat(Audience.ofNote(born("2016-01-01"), List.of(parent), SESSION).channels())
                .isEmpty();
    }

    private static List<String> names(Audience audience) {
        return audience.listeners().stream().map(Audience.Listener::name).toList();
    }

    private static Contact parent(Set<Use> allowed) {
        return contact(Role.PARENT, allowed, PARENTS, Optional.empty());
    }

    private static Contact contact(Role role, Set<Use> allowed, String phone, Optional<EnabledBy> enabledBy) {
        ContactId id = new ContactId(new UUID(4, role.ordinal()));
        return new Contact(
                id,
                CLIENT,
                0,
                new ContactDetails(
                        Optional.of(id),
                        role,
                        "Ana Pell",
                        Optional.empty(),
                        Optional.of(new PhoneNumber(phone)),
                        Optional.of(new EmailAddress("ana@mail.example")),
                        Locale.ENGLISH,
                        allowed,
                        enabledBy));
    }

    private static Client born(String date) {
        ClientDraft draft = new ClientDraft("Nora", "Pell", "nora@mail.example", OWN, date, "en", null);
        Client client = new Client(CLIENT, draft.complete(), Instant.EPOCH);
        client.record(new Consents(true, true, false, Consent.Method.WRITTEN, "client").at(Instant.EPOCH));
        return client;
    }
}
