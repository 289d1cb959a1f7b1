package org.openhour.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.appointments.Status;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.ClientRecords;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.GuardianDraft;
import org.openhour.booking.clients.Maturity;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.SettableClock;

/** Offers to those who do not come without a guardian: the link goes to the guardian, who takes the hour by it (R-A10). */
@DomainTest
class GuardedOffersTest {

    private static final String CHILD = "2016-03-01";
    private static final String MINOR = "2012-03-01";
    private static final LocalDateTime TUESDAY_NINE = LocalDateTime.parse("2026-12-01T09:00");
    private static final Acceptance IN_CALIFORNIA = new Acceptance(Optional.of(true), true);

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Offers offers;

    @Autowired
    private OfferLinks links;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientRecords records;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T18:00:00Z"));
    }

    @Test
    @DisplayName("R-A10: the guardian of a child takes an offered hour by its link")
    void booksForAChildWhoseGuardianIsOnFile() {
        WaitlistEntry child = waiting(CHILD);
        entrust(child.client(), false);
        assertThat(accept(offer(child))).isEqualTo(Status.BOOKED);
        assertThat(waitlist.get(child.id()).status()).isEqualTo(WaitlistEntry.Status.BOOKED);
    }

    @Test
    @DisplayName("R-A10: a minor found not mature goes by a guardian who is on file and may hear")
    void booksForAMinorFoundNotMatureWhoseGuardianIsOnFile() {
        WaitlistEntry minor = waiting(MINOR);
        entrust(minor.client(), true);
        records.determine(minor.client(), Maturity.Decision.NOT_MATURE, "maya");
        assertThat(accept(offer(minor))).isEqualTo(Status.BOOKED);
    }

    @Test
    @DisplayName("R-A10: where nobody on file may book and hear, no link is sent: not even to the minor")
    void makesNoOfferToAMinorFoundNotMatureAlone() {
        WaitlistEntry minor = waiting(MINOR);
        entrust(minor.client(), false);
        records.determine(minor.client(), Maturity.Decision.NOT_MATURE, "maya");
        assertThatExceptionOfType(WaitlistRefused.class)
                .isThrownBy(() -> offer(minor))
                .satisfies(
                        refused -> assertThat(refused.reason()).isEqualTo(WaitlistRefused.Reason.CLIENT_NOT_REACHABLE));
    }

    @Test
    @DisplayName("R-A10: a minor of whom nothing is found yet takes an hour of their own accord")
    void leavesAMinorTheirOwnOffer() {
        assertThat(accept(offer(waiting(MINOR)))).isEqualTo(Status.BOOKED);
    }

    private WaitlistEntry waiting(String born) {
        return waitlist.join(
                SampleWish.of(catalogues.current(), "Nora").born(born).request());
    }

    private void entrust(ClientId client, boolean informed) {
        clients.entrust(
                client,
                new GuardianDraft("Ana", "Pell", "ana@mail.example", "(619) 555-0199", "mother", informed).complete(),
                LocalDate.parse("2026-12-01"),
                "desk");
    }

    private Offered offer(WaitlistEntry entry) {
        Catalogue catalogue = catalogues.current();
        return offers.make(
                entry.id(),
                new Hour(
                        catalogue
                                .findService("individual")
                                .map(ServiceOffering::id)
                                .orElseThrow(),
                        Modality.TELEHEALTH,
                        catalogue
                                .findClinician("maya-lindqvist")
                                .map(Clinician::id)
                                .orElseThrow(),
                        Optional.empty(),
                        LocalSpan.of(TUESDAY_NINE, Minutes.of(50))));
    }

    private Status accept(Offered offered) {
        return offers.accept(links.secretOf(offered.offer().id()).value(), IN_CALIFORNIA)
                .status();
    }
}
