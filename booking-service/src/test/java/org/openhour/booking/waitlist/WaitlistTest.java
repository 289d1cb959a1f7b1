package org.openhour.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.SettableClock;

@DomainTest
class WaitlistTest {

    private static final Instant MONDAY_EIGHT = Instant.parse("2026-11-30T16:00:00Z");
    private static final LocalDateTime TUESDAY_NINE = LocalDateTime.parse("2026-12-01T09:00");
    private static final Acceptance IN_CALIFORNIA = new Acceptance(Optional.of(true), true);

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Offers offers;

    @Autowired
    private OfferLinks links;

    @Autowired
    private WaitlistSweep sweep;

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Availability availability;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private ServiceId individual = new ServiceId(new UUID(0, 0));
    private ClinicianId maya = new ClinicianId(new UUID(0, 0));

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(MONDAY_EIGHT);
        Catalogue catalogue = catalogues.current();
        individual =
                catalogue.findService("individual").map(ServiceOffering::id).orElseThrow();
        maya = catalogue.findClinician("maya-lindqvist").map(Clinician::id).orElseThrow();
    }

    @Test
    void offersAFreedHourToTheThreeWhoWaitLongestAndHoldsIt() {
        AppointmentState taken = book("Nora");
        List<WaitlistEntry> waiting = waiting("Ada", "Ben", "Cleo", "Dora");
        cancel(taken);
        sweep.beat();

        assertThat(statuses(waiting)).containsExactly("OPEN", "OPEN", "OPEN", "");
        Offered first = offers.to(waiting.get(0).id()).get(0);
        assertThat(first.offer().place()).isEqualTo(1);
        assertThat(first.offer().merits()).containsExactly(Merit.NAMED_CLINICIAN, Merit.LONGER_WAIT);
        assertThat(first.hour().start()).isEqualTo(TUESDAY_NINE);
        assertThat(first.offer().expiresAt()).isAfter(clock.instant().plus(Duration.ofMinutes(29)));
        assertThat(isPublic()).isFalse();
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> book("Eve"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(AppointmentRefused.Reason.SLOT_TAKEN));
        assertThat(jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where task_name = 'hand-over-offer'", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void booksForTheFirstOfTwentyWhoAcceptAtOnce() throws Exception {
        AppointmentState taken = book("Nora");
        List<WaitlistEntry> waiting = waiting("Ada", "Ben", "Cleo");
        cancel(taken);
        sweep.beat();
        List<String> tokens = waiting.stream().map(this::token).toList();
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String token = tokens.get(i % 3);
            calls.add(() -> outcome(token));
        }
        ExecutorService pool = Executors.newFixedThreadPool(20);
        List<String> outcomes = new ArrayList<>();
        for (Future<String> call : pool.invokeAll(calls)) {
            outcomes.add(call.get());
        }
        pool.shutdown();

        Set<String> different = Set.copyOf(outcomes);
        assertThat(different).hasSize(2).contains("OFFER_GONE");
        assertThat(statuses(waiting)).containsExactlyInAnyOrder("ACCEPTED", "GONE", "GONE");
        assertThat(jdbc.queryForObject("select count(*) from appointment where status = 'BOOKED'", Integer.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from hold", Integer.class))
                .isZero();
        assertThat(takenMinutes()).isEqualTo(60);
        assertThat(waiting.stream().filter(one -> waitlist.get(one.id()).isWaiting()))
                .hasSize(2);
    }

    @Test
    void movesOnWhenOffersRunOutAndGivesTheHourBackInTheEnd() {
        AppointmentState taken = book("Nora");
        List<WaitlistEntry> waiting = waiting("Ada", "Ben", "Cleo", "Dora");
        cancel(taken);
        sweep.beat();
        clock.set(MONDAY_EIGHT.plus(Duration.ofMinutes(40)));
        assertThat(outcome(token(waiting.get(0)))).isEqualTo("OFFER_OVER");
        sweep.beat();
        assertThat(statuses(waiting)).containsExactly("EXPIRED", "EXPIRED", "EXPIRED", "OPEN");
        assertThat(isPublic()).isFalse();
        offers.decline(token(waiting.get(3)));
        sweep.beat();

        assertThat(statuses(waiting)).containsExactly("EXPIRED", "EXPIRED", "EXPIRED", "DECLINED");
        assertThat(isPublic()).isTrue();
        assertThat(takenMinutes()).isZero();
        assertThat(jdbc.queryForObject("select count(*) from freed_time", Integer.class))
                .isZero();

        cancel(book("Eve"));
        sweep.beat();
        assertThat(offers.to(waiting.get(0).id()))
                .as("nobody is offered the same hour twice")
                .hasSize(1);
        assertThat(isPublic()).isTrue();
    }

    @Test
    @DisplayName("R-C2: an hour freed at night is held, and offered in the morning")
    void holdsAnHourFreedAtNightForTheMorning() {
        AppointmentState taken = book("Nora");
        List<WaitlistEntry> waiting = waiting("Ada");
        clock.set(Instant.parse("2026-12-01T06:00:00Z"));
        cancel(taken);
        sweep.beat();
        assertThat(statuses(waiting)).containsExactly("");
        assertThat(isPublic()).isFalse();

        clock.set(Instant.parse("2026-12-01T16:00:01Z"));
        sweep.beat();
        Offered offered = offers.to(waiting.get(0).id()).get(0);
        assertThat(offered.offer().expiresAt()).isBefore("2026-12-01T16:15:02Z");
        assertThat(outcome(token(waiting.get(0)))).doesNotContain("OFFER");
    }

    @Test
    void asksOneClientAboutOneHourAtATime() {
        AppointmentState nine = book("Nora");
        AppointmentState ten = bookAt("Eve", TUESDAY_NINE.plusHours(1));
        WaitlistEntry ada = waiting("Ada").get(0);
        cancel(nine);
        cancel(ten);
        sweep.beat();
        sweep.beat();
        assertThat(statuses(List.of(ada))).containsExactly("OPEN");
        offers.decline(token(ada));
        sweep.beat();
        clock.set(MONDAY_EIGHT.plus(Duration.ofMinutes(2)));
        sweep.beat();
        sweep.beat();
        assertThat(offers.to(ada.id()).stream().map(one -> one.offer().status()))
                .containsExactly(Offer.Status.OPEN, Offer.Status.DECLINED);
    }

    @Test
    void putsFirstWhomTheStaffPutFirstAndTellsWhyInTheOffer() {
        AppointmentState taken = book("Nora");
        List<WaitlistEntry> waiting = waiting("Ada", "Ben", "Cleo");
        WaitlistEntry dora = waitlist.join(request("Dora", consents(), Optional.of("Was cancelled on twice")));
        cancel(taken);
        sweep.beat();
        assertThat(statuses(waiting)).containsExactly("OPEN", "OPEN", "");
        assertThat(offers.to(dora.id()).get(0).offer().merits())
                .containsExactly(Merit.STAFF_PRIORITY, Merit.NAMED_CLINICIAN, Merit.LONGER_WAIT);
    }

    @Test
    void seesHoursThatAreAddedToTheSchedule() {
        WaitlistEntry ada = waiting("Ada").get(0);
        jdbc.update(
                "insert into absence (id, clinician_id, starts_at, ends_at, label) values"
                        + " (x'01990000000070008000000000000300', ?, '2026-12-01 00:00', '2026-12-02 00:00', 'Away')",
                (Object) UuidCreator.toBytes(maya.value()));
        jdbc.update("update schedule_version set version = version + 1");
        sweep.lookForAddedHours();
        sweep.beat();
        assertThat(offers.to(ada.id())).isEmpty();

        jdbc.update("delete from absence where id = x'01990000000070008000000000000300'");
        jdbc.update("update schedule_version set version = version + 1");
        sweep.lookForAddedHours();
        sweep.beat();
        assertThat(offers.to(ada.id())).hasSize(1);
        assertThat(offers.to(ada.id()).get(0).hour().start()).isEqualTo(TUESDAY_NINE);
    }

    @Test
    void notesWhoCannotBeTold() {
        AppointmentState taken = book("Nora");
        WaitlistEntry ada = waitlist.join(
                request("Ada", new Consents(false, false, false, Consent.Method.VERBAL, "desk"), Optional.empty()));
        cancel(taken);
        sweep.beat();
        assertThat(waitlist.unreached()).extracting(WaitlistEntry::id).containsExactly(ada.id());
        assertThat(isPublic()).isTrue();
    }

    @Test
    void keepsThePlaceOfWhoeverAsksAgain() {
        WaitlistEntry first = waiting("Ada").get(0);
        clock.set(MONDAY_EIGHT.plus(Duration.ofHours(1)));
        WaitlistEntry again = waiting("Ada").get(0);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(waitlist.waiting(Optional.of(maya), 0, 10).getTotalElements())
                .isEqualTo(1);
        assertThat(waitlist.waiting(Optional.of(new ClinicianId(new UUID(9, 9))), 0, 10))
                .isEmpty();
    }

    @Test
    void offersAnHourByHandAndEndsItWithThePlace() {
        WaitlistEntry ada = waiting("Ada").get(0);
        Hour hour = new Hour(
                individual,
                Modality.TELEHEALTH,
                maya,
                Optional.empty(),
                LocalSpan.of(TUESDAY_NINE.plusHours(5), Minutes.of(50)));
        offers.make(ada.id(), hour);
        assertThatExceptionOfType(WaitlistRefused.class).isThrownBy(() -> offers.make(ada.id(), hour));
        waitlist.remove(ada.id());
        sweep.beat();
        assertThat(statuses(List.of(ada))).containsExactly("WITHDRAWN");
        assertThat(takenMinutes()).isZero();
    }

    @Test
    @DisplayName("R-A5: taking a session by video outside California is refused, and the hour stays on offer")
    void staysOnOfferWhereItCannotBeBooked() {
        AppointmentState taken = book("Nora");
        WaitlistEntry ada = waiting("Ada").get(0);
        cancel(taken);
        sweep.beat();
        String token = token(ada);
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> offers.accept(token, new Acceptance(Optional.of(false), true)));
        assertThat(statuses(List.of(ada))).containsExactly("OPEN");
        AppointmentState booked = offers.accept(token, IN_CALIFORNIA);
        assertThat(offers.accept(token, IN_CALIFORNIA).id()).isEqualTo(booked.id());
    }

    private String outcome(String token) {
        try {
            return offers.accept(token, IN_CALIFORNIA).id().toString();
        } catch (WaitlistRefused refusal) {
            return refusal.reason().name();
        }
    }

    private String token(WaitlistEntry entry) {
        return links.secretOf(offers.to(entry.id()).get(0).offer().id()).value();
    }

    private List<String> statuses(List<WaitlistEntry> entries) {
        return entries.stream()
                .map(entry -> offers.to(entry.id()).stream()
                        .map(one -> one.offer().status().name())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private boolean isPublic() {
        return availability
                .search(SlotQuery.anyone(
                                individual, Modality.TELEHEALTH, TUESDAY_NINE.toLocalDate(), TUESDAY_NINE.toLocalDate())
                        .with(Set.of(maya)))
                .slots()
                .stream()
                .anyMatch(slot -> slot.span().start().equals(TUESDAY_NINE));
    }

    /** Of Maya's Tuesday. */
    private int takenMinutes() {
        return 5
                * Objects.requireNonNullElse(
                        jdbc.queryForObject(
                                "select coalesce(sum(bit_count(conv(substr(hex(busy), n.i * 8 + 1, 8), 16, 10))), 0)"
                                        + " from day_page join (select 0 i union select 1 union select 2 union select 3"
                                        + " union select 4 union select 5 union select 6 union select 7 union select 8) n"
                                        + " where resource = ? and day = '2026-12-01'",
                                Integer.class,
                                (Object) UuidCreator.toBytes(maya.value())),
                        0);
    }

    private List<WaitlistEntry> waiting(String... names) {
        List<WaitlistEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(waitlist.join(request(name, consents(), Optional.empty())));
        }
        return entries;
    }

    private JoinRequest request(String name, Consents consents, Optional<String> priority) {
        Wishes wishes = new Wishes(
                individual,
                Set.of(maya),
                Set.of(),
                Optional.of(LocalTime.of(9, 0)),
                Optional.of(LocalTime.of(11, 0)),
                Set.of(),
                Set.of(Modality.TELEHEALTH),
                Set.of(),
                Minutes.of(10),
                Optional.empty());
        return new JoinRequest(somebody(name), Optional.of(consents), wishes, priority, Actor.CLIENT);
    }

    private static Consents consents() {
        return new Consents(true, true, false, Consent.Method.WRITTEN, "client");
    }

    private static Booker somebody(String name) {
        return new Booker.Introduced(new ClientDraft(
                        name,
                        "Pell",
                        name.toLowerCase(Locale.ROOT) + "@mail.example",
                        "+16195550123",
                        "1990-05-04",
                        "en",
                        null)
                .complete());
    }

    private AppointmentState book(String name) {
        return bookAt(name, TUESDAY_NINE);
    }

    private AppointmentState bookAt(String name, LocalDateTime start) {
        return booking.book(new BookingRequest(
                new WantedSession(individual, Modality.TELEHEALTH, start, Optional.of(maya), Optional.empty()),
                Optional.empty(),
                somebody(name),
                List.of(),
                consents(),
                Optional.of(true),
                Optional.empty(),
                Actor.CLIENT,
                Optional.empty(),
                Optional.empty()));
    }

    private void cancel(AppointmentState appointment) {
        appointments.cancel(appointment.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
    }
}
