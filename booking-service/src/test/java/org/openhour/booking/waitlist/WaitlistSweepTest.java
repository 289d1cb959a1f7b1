package org.openhour.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.appointments.GroupSession;
import org.openhour.booking.appointments.GroupWish;
import org.openhour.booking.appointments.Groups;
import org.openhour.booking.appointments.Move;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.SettableClock;

/** What the sweep finds, and what it does about what it cannot use. */
@DomainTest
class WaitlistSweepTest {

    private static final Instant MONDAY_TEN = Instant.parse("2026-11-30T18:00:00Z");
    private static final LocalDateTime TUESDAY_ELEVEN = LocalDateTime.parse("2026-12-01T11:00");
    private static final Because DESK = Because.of(Actor.staff("desk"));

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Offers offers;

    @Autowired
    private WaitlistSweep sweep;

    @Autowired
    private OfferRounds rounds;

    @Autowired
    private FreedTimes freed;

    @Autowired
    private FreedTimeRepository times;

    @Autowired
    private Groups groups;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(MONDAY_TEN);
    }

    @Test
    void offersTheHoursOfAGroupThatIsCalledOff() {
        GroupSession group = meeting();
        WaitlistEntry entry = waitingFor("grace-whitfield");
        groups.cancel(group.id(), DESK);
        sweep.beat();
        assertThat(offers.to(entry.id()))
                .singleElement()
                .satisfies(offered -> assertThat(offered.hour().start()).isEqualTo(TUESDAY_ELEVEN));
    }

    @Test
    void offersTheHoursThatAGroupMovesAwayFrom() {
        GroupSession group = meeting();
        WaitlistEntry entry = waitingFor("grace-whitfield");
        groups.move(group.id(), Move.to(TUESDAY_ELEVEN.plusHours(4)), DESK);
        sweep.beat();
        assertThat(offers.to(entry.id()))
                .singleElement()
                .satisfies(offered -> assertThat(offered.hour().start()).isEqualTo(TUESDAY_ELEVEN));
    }

    @Test
    void goesOnWithTheOthersWhereOneRowCannotBeUsed() {
        WaitlistEntry entry = waiting("Nora");
        free();
        jdbc.update(
                "insert into opening (id, service_id, modality, clinician_id, starts_local, ends_local, freed_at, status,"
                        + " due_at) select id, id, 'BY_PIGEON', clinician_id, starts_local, ends_local, freed_at, 'HELD',"
                        + " freed_at from freed_time");
        sweep.beat();
        assertThat(offers.to(entry.id())).hasSize(1);
        assertThat(jdbc.queryForObject("select due_at from opening where modality = 'BY_PIGEON'", LocalDateTime.class))
                .as("it comes after the others next time")
                .isAfter("2026-11-30T18:00:30");
    }

    /** The same three are asked, so all that could differ is what is looked up for those who wait. */
    @Test
    void asksTheDatabaseNoMoreForManyThanForFew() {
        statementsOfARound(5); // practice and schedule are in memory from here on
        assertThat(statementsOfARound(25)).isEqualTo(statementsOfARound(5));
    }

    private int statementsOfARound(int waiting) {
        EmptyBook.open(jdbc);
        for (int i = 0; i < waiting; i++) {
            waiting("Nora" + (char) ('a' + i));
        }
        free();
        UUID due = times.findDue(clock.instant()).get(0);
        int made = Objects.requireNonNull(new TransactionTemplate(transactions).execute(round -> {
            int before = statements();
            rounds.begin(due);
            return statements() - before;
        }));
        assertThat(jdbc.queryForObject("select count(*) from offer", Integer.class))
                .isEqualTo(3);
        return made;
    }

    private int statements() {
        return Integer.parseInt(Objects.requireNonNull(
                jdbc.queryForObject("show session status like 'Questions'", (row, number) -> row.getString(2))));
    }

    private void free() {
        Clinician maya = catalogues.current().findClinician("maya-lindqvist").orElseThrow();
        freed.note(maya.id(), LocalSpan.of(TUESDAY_ELEVEN, Minutes.of(60)));
    }

    private WaitlistEntry waiting(String name) {
        return waitlist.join(SampleWish.of(catalogues.current(), name).request());
    }

    private WaitlistEntry waitingFor(String clinician) {
        return waitlist.join(SampleWish.of(catalogues.current(), "Nora")
                .inPersonWith(clinician)
                .request());
    }

    private GroupSession meeting() {
        Catalogue catalogue = catalogues.current();
        return groups.schedule(new GroupWish(
                new WantedSession(
                        catalogue.findService("group").map(ServiceOffering::id).orElseThrow(),
                        Modality.IN_PERSON,
                        TUESDAY_ELEVEN,
                        catalogue.findClinician("grace-whitfield").map(Clinician::id),
                        catalogue.findLocation("san-diego").map(Location::id)),
                8));
    }
}
