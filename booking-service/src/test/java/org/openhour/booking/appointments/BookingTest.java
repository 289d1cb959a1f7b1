package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.SettableClock;

@DomainTest
class BookingTest {

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Holds holds;

    @Autowired
    private HoldTransaction sweep;

    @Autowired
    private PrivateLinks links;

    @Autowired
    private Clients clients;

    @Autowired
    private Availability availability;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Catalogue catalogue;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        catalogue = catalogues.current();
    }

    @Test
    void keepsAHistoryFromTheFirstRevisionOn() {
        AppointmentState booked = booking.book(at("2026-12-01T09:00").request());
        assertThat(booked.revision()).isZero();
        assertThat(booked.status()).isEqualTo(Status.BOOKED);
        appointments.confirm(booked.id(), Expected.revision(0), Because.of(Actor.CLIENT));
        assertThat(appointments.history(booked.id()))
                .extracting(AppointmentChange::kind)
                .containsExactly(AppointmentChange.Kind.BOOKED, AppointmentChange.Kind.CONFIRMED);
    }

    @Test
    void givesOneHourToOneClientAndNamesTheNearestToTheOther() {
        booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> booking.book(
                        at("2026-12-01T09:00").with("maya-lindqvist").by("Ana").request()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.SLOT_TAKEN);
                    assertThat(refused.alternatives()).hasSize(5);
                    assertThat(refused.alternatives().get(0).span().start())
                            .isEqualTo(LocalDateTime.parse("2026-12-01T09:30"));
                });
        assertThat(count("appointment")).isEqualTo(1);
        assertThat(count("client where first_name = 'Ana'")).isZero();
    }

    @Test
    @DisplayName("R-A13, R-E2: buffers block the clinician, and what only touches fits")
    void blocksTheBufferAndNoMore() {
        booking.book(
                at("2026-12-01T10:00").of("individual").with("maya-lindqvist").request());
        assertThat(reasonOf(at("2026-12-01T10:50")
                        .of("individual")
                        .with("maya-lindqvist")
                        .by("Ana")
                        .atTheDesk()))
                .isEqualTo(Reason.SLOT_TAKEN);
        booking.book(at("2026-12-01T11:00")
                .of("individual")
                .with("maya-lindqvist")
                .by("Ana")
                .request());
        assertThat(count("appointment")).isEqualTo(2);
    }

    @Test
    @DisplayName("R-A5: by video outside California is refused, in person never asks")
    void asksForCaliforniaByVideoAlone() {
        assertThat(reasonOf(at("2026-12-01T09:00").outsideCalifornia())).isEqualTo(Reason.OUT_OF_STATE);
        assertThat(booking.book(at("2026-12-01T09:00").inPerson().request()).room())
                .isPresent();
    }

    @Test
    @DisplayName("R-A10: under twelve on the day of the session a guardian books")
    void countsAgeOnTheDayOfTheSession() {
        assertThat(reasonOf(at("2026-12-01T09:00").born("2014-12-02"))).isEqualTo(Reason.GUARDIAN_REQUIRED);
        assertThat(booking.book(at("2026-12-01T09:00").born("2014-12-01").request())
                        .status())
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void refusesWhatTheRulesDoNotGiveOut() {
        assertThat(reasonOf(at("2026-11-30T08:30"))).isEqualTo(Reason.TOO_SOON);
        assertThat(reasonOf(at("2026-11-23T10:00"))).isEqualTo(Reason.TOO_SOON);
        assertThat(reasonOf(at("2027-06-01T09:00"))).isEqualTo(Reason.BEYOND_HORIZON);
        assertThat(reasonOf(at("2026-12-01T09:05"))).isEqualTo(Reason.OFF_GRID);
        assertThat(reasonOf(at("2026-12-01T22:00"))).isEqualTo(Reason.OUTSIDE_HOURS);
        assertThat(reasonOf(at("2026-12-05T10:00"))).isEqualTo(Reason.OUTSIDE_HOURS);
        assertThat(reasonOf(at("2026-12-01T10:00").with("grace-whitfield"))).isEqualTo(Reason.NOT_OFFERED);
        assertThat(count("appointment")).isZero();
    }

    @Test
    @DisplayName("R-A7: nobody is booked on a day that their license does not cover")
    void refusesADayAfterTheLicenceExpires() {
        licenceOfTomEnds("2026-12-01");
        try {
            assertThat(reasonOf(at("2026-12-02T11:00").with("tom-okafor"))).isEqualTo(Reason.LICENCE_NOT_VALID);
            booking.book(at("2026-12-01T11:00").with("tom-okafor").request());
        } finally {
            licenceOfTomEnds("2028-03-31");
        }
    }

    @Test
    void letsNobodyBeInTwoPlaces() {
        booking.book(
                at("2026-12-01T10:00").of("individual").with("maya-lindqvist").request());
        assertThat(reasonOf(at("2026-12-01T10:30").with("elena-ruiz"))).isEqualTo(Reason.CLIENT_DOUBLE_BOOKED);
    }

    @Test
    void answersTheSameKeyWithTheSameBookingEvenAfterAMove() {
        AppointmentState first =
                booking.book(at("2026-12-01T09:00").keyed("k", "a").request());
        appointments.move(
                first.id(), Move.to(LocalDateTime.parse("2026-12-02T10:00")), Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(booking.book(at("2026-12-01T09:00").keyed("k", "a").request()))
                .isEqualTo(first);
        assertThat(reasonOf(at("2026-12-01T09:00").keyed("k", "b"))).isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED);
        assertThat(count("appointment")).isEqualTo(1);
    }

    @Test
    void keepsAHeldHourForItsHolderUntilItExpires() {
        Holds.Placed hold =
                holds.place(at("2026-12-01T09:00").with("maya-lindqvist").session(), Channel.ONLINE);
        assertThat(reasonOf(at("2026-12-01T09:00").with("maya-lindqvist").by("Ana")))
                .isEqualTo(Reason.SLOT_TAKEN);
        booking.book(at("2026-12-01T09:00")
                .with("maya-lindqvist")
                .holding(hold.token())
                .request());
        assertThat(count("hold")).isZero();

        Holds.Placed late =
                holds.place(at("2026-12-01T11:00").with("maya-lindqvist").session(), Channel.ONLINE);
        clock.set(Instant.parse("2026-11-30T16:11:00Z"));
        sweep.releaseExpired();
        assertThat(holds.findLive(late.token())).isEmpty();
        booking.book(at("2026-12-01T11:00").with("maya-lindqvist").by("Ana").request());
        assertThat(reasonOf(at("2026-12-01T11:00").with("maya-lindqvist").holding(late.token())))
                .isEqualTo(Reason.SLOT_TAKEN);
    }

    @Test
    void bookingWithAnExpiredHoldStillBooksWhatIsFree() {
        Holds.Placed hold =
                holds.place(at("2026-12-01T09:00").with("maya-lindqvist").session(), Channel.ONLINE);
        clock.set(Instant.parse("2026-11-30T16:30:00Z"));
        sweep.releaseExpired();
        assertThat(booking.book(at("2026-12-01T09:00").holding(hold.token()).request())
                        .status())
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void movesTimeClinicianAndModalityAsOneRevision() {
        AppointmentState booked = booking.book(
                at("2026-12-01T10:00").of("individual").with("maya-lindqvist").request());
        Move move = new Move(
                LocalDateTime.parse("2026-12-01T10:30"),
                catalogue.findClinician("elena-ruiz").map(clinician -> clinician.id()),
                Optional.of(Modality.IN_PERSON),
                Optional.empty(),
                Optional.empty());
        AppointmentState moved = appointments.move(booked.id(), move, Expected.revision(0), Because.of(Actor.CLIENT));
        assertThat(moved.revision()).isEqualTo(1);
        assertThat(moved.room()).isPresent();
        booking.book(at("2026-12-01T10:00")
                .of("individual")
                .with("maya-lindqvist")
                .by("Ana")
                .request());
        assertThat(reasonOf(at("2026-12-01T10:30")
                        .of("individual")
                        .with("elena-ruiz")
                        .by("Bea")))
                .isEqualTo(Reason.SLOT_TAKEN);
    }

    @Test
    void movesIntoTimeThatItHoldsItself() {
        AppointmentState booked = booking.book(
                at("2026-12-01T10:00").of("individual").with("maya-lindqvist").request());
        AppointmentState moved = appointments.move(
                booked.id(), Move.to(LocalDateTime.parse("2026-12-01T10:30")), Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(moved.span().start()).isEqualTo(LocalDateTime.parse("2026-12-01T10:30"));
    }

    @Test
    void refusesAStaleEditAndShowsHowItStands() {
        AppointmentState booked = booking.book(at("2026-12-01T09:00").request());
        appointments.confirm(booked.id(), Expected.ANY, Because.of(Actor.CLIENT));
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.cancel(
                        booked.id(), Cancellation.BY_PRACTICE, Expected.revision(0), Because.of(Actor.SYSTEM)))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.STALE_REVISION);
                    assertThat(refused.current()).map(AppointmentState::status).contains(Status.CONFIRMED);
                });
    }

    @Test
    @DisplayName("R-A14: late only where the client asks within the service's hours, never where the practice does")
    void cancelsLateOnlyForTheClient() {
        AppointmentState mine = booking.book(
                at("2026-12-01T10:00").of("individual").with("maya-lindqvist").request());
        AppointmentState theirs = booking.book(at("2026-12-01T10:00")
                .of("individual")
                .with("elena-ruiz")
                .by("Ana")
                .request());
        clock.set(Instant.parse("2026-12-01T02:00:00Z"));
        assertThat(appointments
                        .cancel(mine.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT))
                        .status())
                .isEqualTo(Status.LATE_CANCELLED);
        assertThat(appointments
                        .cancel(theirs.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM))
                        .status())
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void givesTheHourBackOnCancellingAndTakesItAgainOnUndoing() {
        AppointmentState booked =
                booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(isOpen("2026-12-01T09:00")).isTrue();
        assertThat(appointments
                        .undo(booked.id(), Expected.ANY, Because.of(Actor.SYSTEM))
                        .status())
                .isEqualTo(Status.BOOKED);
        assertThat(isOpen("2026-12-01T09:00")).isFalse();
    }

    @Test
    @DisplayName("R-A7: what is undone must still be the clinician's to hold")
    void undoesNothingThatTheClinicianMayNoLongerHold() {
        AppointmentState booked =
                booking.book(at("2026-12-02T12:00").with("tom-okafor").request());
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        licenceOfTomEnds("2026-11-30");
        try {
            assertThatExceptionOfType(AppointmentRefused.class)
                    .isThrownBy(() -> appointments.undo(booked.id(), Expected.ANY, Because.of(Actor.SYSTEM)))
                    .satisfies(refused ->
                            assertThat(refused.reason()).isEqualTo(AppointmentRefused.Reason.LICENCE_NOT_VALID));
        } finally {
            licenceOfTomEnds("2028-03-31");
        }
        assertThat(appointments
                        .undo(booked.id(), Expected.ANY, Because.of(Actor.SYSTEM))
                        .status())
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void undoesNothingThatSomebodyElseHasTakenSince() {
        AppointmentState booked =
                booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        booking.book(at("2026-12-01T09:00").with("maya-lindqvist").by("Ana").request());
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.undo(booked.id(), Expected.ANY, Because.of(Actor.SYSTEM)));
    }

    @Test
    void booksOverAnotherWithAReasonAndReservesNothing() {
        AppointmentState first =
                booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        AppointmentState over = booking.book(at("2026-12-01T09:00")
                .with("maya-lindqvist")
                .by("Ana")
                .over("urgent")
                .request());
        assertThat(appointments.get(over.id()).overrideReason()).contains("urgent");
        appointments.cancel(over.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM));
        assertThat(isOpen("2026-12-01T09:00")).isFalse();
        appointments.cancel(first.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM));
        assertThat(isOpen("2026-12-01T09:00")).isTrue();
    }

    @Test
    @DisplayName("R-A7: a licence is not set aside, not even with a reason")
    void booksOverAConflictButNeverOverTheLaw() {
        assertThat(reasonOf(at("2026-12-01T10:00").with("grace-whitfield").over("urgent")))
                .isEqualTo(Reason.NOT_OFFERED);
        assertThat(reasonOf(at("2026-12-01T10:02").with("maya-lindqvist").over("urgent")))
                .isEqualTo(Reason.OFF_GRID);
        assertThat(booking.book(at("2026-12-01T21:00")
                                .with("maya-lindqvist")
                                .over("urgent")
                                .request())
                        .status())
                .isEqualTo(Status.BOOKED);
    }

    @Test
    void takesTheTimeOfAnOverrideWhereNothingIsInItsWay() {
        AppointmentState over = booking.book(at("2026-12-01T09:00")
                .with("maya-lindqvist")
                .over("a free hour")
                .request());
        assertThat(isOpen("2026-12-01T09:00")).isFalse();
        assertThat(reasonOf(at("2026-12-01T09:00").with("maya-lindqvist").by("Ana")))
                .isEqualTo(Reason.SLOT_TAKEN);
        appointments.cancel(over.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM));
        assertThat(isOpen("2026-12-01T09:00")).isTrue();
    }

    @Test
    void leavesTheTimeToWhatWasBookedOverIt() {
        AppointmentState first =
                booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        AppointmentState over = booking.book(at("2026-12-01T09:00")
                .with("maya-lindqvist")
                .by("Ana")
                .over("urgent")
                .request());
        appointments.cancel(first.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(isOpen("2026-12-01T09:00")).isFalse();
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.undo(first.id(), Expected.ANY, Because.of(Actor.SYSTEM)));
        appointments.cancel(over.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(isOpen("2026-12-01T09:00")).isTrue();
    }

    @Test
    void undoesTheCancellingOfAnOverrideWithoutTakingAnything() {
        booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        AppointmentState over = booking.book(at("2026-12-01T09:00")
                .with("maya-lindqvist")
                .by("Ana")
                .over("urgent")
                .request());
        byte[] before = page("maya-lindqvist");
        appointments.cancel(over.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM));
        appointments.undo(over.id(), Expected.ANY, Because.of(Actor.SYSTEM));
        appointments.cancel(over.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM));
        assertThat(page("maya-lindqvist")).isEqualTo(before);
    }

    @Test
    @DisplayName("R-A13: what is given back is what was taken, whatever the service's buffers have become")
    void givesBackTheBuffersThatItTook() {
        AppointmentState booked = booking.book(
                at("2026-12-01T09:00").of("individual").with("maya-lindqvist").request());
        buffersAfter(0);
        try {
            appointments.move(
                    booked.id(),
                    Move.to(LocalDateTime.parse("2026-12-01T10:00")),
                    Expected.ANY,
                    Because.of(Actor.staff("desk")));
            AppointmentState next = booking.book(at("2026-12-01T10:50")
                    .of("individual")
                    .with("maya-lindqvist")
                    .by("Ana")
                    .atTheDesk()
                    .request());
            byte[] both = page("maya-lindqvist");
            appointments.cancel(booked.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM));
            assertThat(Cells.of(both).count() - Cells.of(page("maya-lindqvist")).count())
                    .isEqualTo(10);
            appointments.cancel(next.id(), Cancellation.BY_PRACTICE, Expected.ANY, Because.of(Actor.SYSTEM));
            assertThat(Cells.of(page("maya-lindqvist"))).isEqualTo(Cells.NONE);
        } finally {
            buffersAfter(10);
        }
    }

    @Test
    void letsAClientKeepAClinicianWhoHasClosedTheirList() {
        AppointmentState booked =
                booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        accepting(false);
        try {
            assertThat(reasonOf(at("2026-12-01T10:00").with("maya-lindqvist").by("Ana")))
                    .isEqualTo(Reason.NOT_OFFERED);
            assertThat(appointments
                            .move(
                                    booked.id(),
                                    Move.to(LocalDateTime.parse("2026-12-01T11:00")),
                                    Expected.ANY,
                                    Because.of(Actor.CLIENT))
                            .revision())
                    .isEqualTo(1);
        } finally {
            accepting(true);
        }
    }

    @Test
    @DisplayName("R-B9: the private link opens this appointment alone, is kept hashed, and dies with it")
    void opensByItsPrivateLinkUntilItIsOver() {
        AppointmentState booked = booking.book(at("2026-12-01T09:00").request());
        String token = links.urlOf(booked.id()).getPath().replace("/manage/", "");
        assertThat(token).hasSize(22);
        assertThat(links.open(token).appointment().id()).isEqualTo(booked.id());
        assertThat(count("appointment where link_hash = '" + token + "'")).isZero();
        assertThat(count("appointment where link_hash = unhex(sha2('" + token + "', 256))"))
                .isOne();
        clock.set(Instant.parse("2026-12-01T17:15:00Z"));
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> links.open(token))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.LINK_NOT_VALID));
    }

    @Test
    @DisplayName("R-A1: a consent is kept with its version, method and time; booking again adds no copy")
    void recordsConsentsOnce() {
        AppointmentState first = booking.book(at("2026-12-01T09:00").by("Cleo").request());
        AppointmentState second = booking.book(at("2026-12-02T09:00").by("Cleo").request());
        var client = clients.get(appointments.get(first.id()).client());
        assertThat(appointments.get(second.id()).client()).isEqualTo(client.id());
        assertThat(client.consents()).hasSize(3);
        assertThat(client.consentTo(Consent.Kind.TELEHEALTH)).hasValueSatisfying(consent -> {
            assertThat(consent.version()).isNotBlank();
            assertThat(consent.method()).isEqualTo(Consent.Method.WRITTEN);
            assertThat(consent.recordedAt())
                    .isBetween(Instant.parse("2026-11-30T16:00:00Z"), Instant.parse("2026-11-30T16:05:00Z"));
        });
    }

    @Test
    void writesTheHandOverDownWithTheBookingOrNotAtAll() {
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        booking.book(at("2026-12-01T09:00").with("maya-lindqvist").request());
        reasonOf(at("2026-12-01T09:00").with("maya-lindqvist").by("Ana"));
        assertThat(count("scheduled_tasks where task_name = 'hand-over'")).isEqualTo(1);
    }

    @Test
    void leavesNoDriftBetweenPagesAndAppointments() {
        AppointmentState booked = booking.book(
                at("2026-12-01T10:00").of("individual").with("maya-lindqvist").request());
        appointments.move(
                booked.id(), Move.to(LocalDateTime.parse("2026-12-02T10:00")), Expected.ANY, Because.of(Actor.CLIENT));
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(jdbc.queryForList("select busy from day_page", byte[].class))
                .allSatisfy(busy -> assertThat(busy).containsOnly(0));
    }

    private SampleBooking at(String start) {
        return SampleBooking.at(catalogue, start);
    }

    private Reason reasonOf(SampleBooking wish) {
        try {
            booking.book(wish.request());
        } catch (AppointmentRefused refused) {
            return refused.reason();
        }
        throw new AssertionError("It was booked");
    }

    private boolean isOpen(String start) {
        LocalDate day = LocalDateTime.parse(start).toLocalDate();
        SlotQuery query = SlotQuery.anyone(
                        catalogue.findService("consultation").orElseThrow().id(), Modality.TELEHEALTH, day, day)
                .with(Set.of(
                        catalogue.findClinician("maya-lindqvist").orElseThrow().id()));
        return availability.search(query).slots().stream()
                .anyMatch(slot -> slot.span().start().equals(LocalDateTime.parse(start)));
    }

    private byte[] page(String clinician) {
        return jdbc.queryForList(
                        "select busy from day_page where day = '2026-12-01' and resource ="
                                + " (select id from clinician where slug = ?)",
                        byte[].class,
                        clinician)
                .get(0);
    }

    private void licenceOfTomEnds(String day) {
        jdbc.update("update clinician set licence_expires = ? where slug = 'tom-okafor'", day);
        jdbc.update("update practice_version set version = version + 1");
    }

    private void buffersAfter(int minutes) {
        jdbc.update("update service set buffer_after = ? where slug = 'individual'", minutes);
        jdbc.update("update practice_version set version = version + 1");
    }

    private void accepting(boolean newClients) {
        jdbc.update("update clinician set accepting_new_clients = ? where slug = 'maya-lindqvist'", newClients);
        jdbc.update("update practice_version set version = version + 1");
    }

    private int count(String table) {
        Integer rows = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
