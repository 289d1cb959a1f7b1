package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.appointments.PrivateLinks.Opened;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.SettableClock;

/** Couples and families: several clients in one appointment. */
@DomainTest
class CompanyTest {

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Clients clients;

    @Autowired
    private Unsettled unsettled;

    @Autowired
    private PrivateLinks links;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    @DisplayName("R-B3: each of a couple has a link of their own, and both lead to the one appointment")
    void givesEachOfACoupleTheirOwnLink() {
        AppointmentState booked = booking.book(couple("2026-12-01T10:00").request());
        Appointment appointment = appointments.get(booked.id());
        assertThat(appointment.clients()).hasSize(2).doesNotHaveDuplicates();
        assertThat(appointment.clients())
                .extracting(client -> links.urlOf(appointment, client))
                .doesNotHaveDuplicates()
                .allSatisfy(url -> assertThat(links.open(url.getPath().replace("/manage/", ""))
                                .appointment()
                                .id())
                        .isEqualTo(booked.id()));
    }

    @Test
    void putsNoneOfThemInTwoPlacesAtOnce() {
        booking.book(couple("2026-12-01T10:00").request());
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> booking.book(
                        at("2026-12-01T10:00").by("Omar").with("tom-okafor").request()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.CLIENT_DOUBLE_BOOKED));
    }

    @Test
    void bringsNobodyTwice() {
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() ->
                        booking.book(couple("2026-12-01T10:00").along("Omar").request()))
                .returns(Reason.CLIENT_NAMED_TWICE, AppointmentRefused::reason);
    }

    @Test
    void movesAndFreesThemTogether() {
        AppointmentState booked = booking.book(couple("2026-12-01T10:00").request());
        appointments.move(
                booked.id(), Move.to(LocalDateTime.parse("2026-12-01T13:00")), Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(booking.book(at("2026-12-01T10:00")
                                .by("Omar")
                                .with("tom-okafor")
                                .request())
                        .status())
                .isEqualTo(Status.BOOKED);
        appointments.cancel(booked.id(), Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(jdbc.queryForObject("select count(*) from day_page where busy <> repeat(x'00', 36)", Integer.class))
                .as("pages of the clinician and of the one who came alone")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("R-A5: by video every one of them has to be in California")
    void asksAllOfThemForCalifornia() {
        SampleBooking oneAway = at("2026-12-01T10:00")
                .of("couples-50")
                .with("elena-ruiz")
                .outsideCalifornia()
                .along("Omar")
                .inCalifornia();
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> booking.book(oneAway.request()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OUT_OF_STATE));
    }

    @Test
    void findsAnAppointmentByWhoeverOfThemComes() {
        AppointmentState booked = booking.book(couple("2026-12-01T10:00").request());
        booking.book(at("2026-12-01T12:00").by("Eve").with("tom-okafor").request());
        Appointment appointment = appointments.get(booked.id());
        ClinicianId tom =
                catalogues.current().findClinician("tom-okafor").orElseThrow().id();
        assertThat(appointment.clients()).hasSize(2).allSatisfy(client -> {
            assertThat(ids(appointments.of(client))).containsExactly(booked.id());
            assertThat(ids(appointments.ahead(Set.of(client)))).containsExactly(booked.id());
            assertThat(ids(appointments
                            .search(filter(client, appointment.clinician()), 0, 10)
                            .getContent()))
                    .containsExactly(booked.id());
            assertThat(appointments.search(filter(client, tom), 0, 10)).isEmpty();
            assertThat(appointments.isClientOf(client, appointment.clinician())).isTrue();
            assertThat(appointments.isClientOf(client, tom)).isFalse();
        });
        assertThat(appointments.takenBy(appointment.clients(), appointment.span()))
                .hasSize(2)
                .allSatisfy((client, taken) -> assertThat(taken).containsExactly(appointment.span()));
    }

    @Test
    @DisplayName("R-A5: who meets by video instead is asked each for themselves, and nobody answers for another")
    void asksEachOfThemAnewAfterAMoveToVideo() {
        AppointmentState booked = booking.book(couple("2026-12-01T10:00").request());
        Appointment asBooked = appointments.get(booked.id());
        ClientId nora = asBooked.clients().get(0);
        ClientId omar = asBooked.clients().get(1);
        assertThat(List.of(nora, omar)).noneMatch(asBooked::wantsCalifornia);
        move(booked.id(), Modality.IN_PERSON, Optional.empty(), nora);
        assertThat(appointments.get(booked.id()).inCalifornia(omar)).isEmpty();

        move(booked.id(), Modality.TELEHEALTH, Optional.of(true), omar);
        Appointment byVideo = appointments.get(booked.id());
        assertThat(byVideo.inCalifornia(omar)).contains(true);
        assertThat(byVideo.wantsCalifornia(omar)).isFalse();
        assertThat(byVideo.wantsCalifornia(nora)).isTrue();
        assertThat(unsettled.all()).extracting(Appointment::id).containsExactly(booked.id());

        Opened link = open(byVideo, nora);
        assertThat(link.client()).isEqualTo(nora);
        assertThat(open(byVideo, omar).client()).isEqualTo(omar);
        appointments.answerCalifornia(booked.id(), link.client(), true, Expected.ANY, Because.of(Actor.CLIENT));
        assertThat(appointments.get(booked.id()).areAllInCalifornia()).contains(true);
        assertThat(unsettled.all()).isEmpty();
    }

    @Test
    @DisplayName("R-A4, R-A5: a session by video does not start while any of them said no, unless somebody says why")
    void looksAtEveryOneOfThemBeforeItStarts() {
        AppointmentState booked = booking.book(couple("2026-12-01T10:00").request());
        ClientId omar = appointments.get(booked.id()).clients().get(1);
        appointments.answerCalifornia(booked.id(), omar, false, Expected.ANY, Because.of(Actor.CLIENT));
        Because desk = Because.of(Actor.staff("desk"));
        clock.set(Instant.parse("2026-12-01T18:00:00Z"));
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> appointments.start(booked.id(), Expected.ANY, desk))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OUT_OF_STATE));
        Because licensedThere = Because.of(Actor.staff("desk"), Optional.of("licensed in Nevada too"));
        assertThat(appointments.start(booked.id(), Expected.ANY, licensedThere).status())
                .isEqualTo(Status.IN_SESSION);
        assertThat(appointments.history(booked.id()).get(2).reason()).contains("licensed in Nevada too");
    }

    @Test
    @DisplayName("R-A5: of three by video each answers for themselves, and all of them stay")
    void keepsAllOfThreeWithWhatEachOfThemSaid() {
        AppointmentState booked =
                booking.book(couple("2026-12-01T10:00").along("Eve").request());
        List<ClientId> three = appointments.get(booked.id()).clients();
        ClientId nora = three.get(0);
        ClientId omar = clientNamed("Omar");
        ClientId eve = clientNamed("Eve");
        assertThat(three).containsExactlyInAnyOrder(nora, omar, eve);

        answer(booked.id(), omar, false);
        assertThat(answers(booked.id(), nora, omar, eve))
                .containsExactly(Optional.of(true), Optional.of(false), Optional.of(true));
        move(booked.id(), Modality.IN_PERSON, Optional.empty(), nora);
        move(booked.id(), Modality.TELEHEALTH, Optional.of(true), nora);
        assertThat(answers(booked.id(), nora, omar, eve))
                .containsExactly(Optional.of(true), Optional.empty(), Optional.empty());
        answer(booked.id(), eve, true);
        assertThat(answers(booked.id(), nora, omar, eve))
                .containsExactly(Optional.of(true), Optional.empty(), Optional.of(true));
        answer(booked.id(), omar, true);
        assertThat(appointments.get(booked.id()).areAllInCalifornia()).contains(true);
        assertThat(appointments.get(booked.id()).clients()).containsExactlyInAnyOrderElementsOf(three);
    }

    @Test
    @DisplayName(
            "R-C1, R-C8: who books takes back no refusal of those who come along, and changes no language of theirs")
    void leavesToThoseWhoComeAlongWhatTheyRefused() {
        booking.book(
                at("2026-12-02T10:00").by("Omar").withoutTexts().inSpanish().request());
        booking.book(couple("2026-12-01T10:00").request());
        Client omar = clients.get(clientNamed("Omar"));
        assertThat(omar.agreesTo(Consent.Kind.SMS)).isFalse();
        assertThat(omar.language().getLanguage()).isEqualTo("es");

        booking.book(at("2026-12-03T10:00").by("Omar").request());
        assertThat(clients.get(omar.id()).agreesTo(Consent.Kind.SMS)).isTrue();
        booking.book(at("2026-12-04T10:00")
                .of("couples-50")
                .with("elena-ruiz")
                .withoutTexts()
                .along("Omar")
                .request());
        assertThat(clients.get(omar.id()).agreesTo(Consent.Kind.SMS)).isFalse();
        booking.book(couple("2026-12-08T10:00").atTheDesk().request());
        assertThat(clients.get(omar.id()).agreesTo(Consent.Kind.SMS)).isTrue();
    }

    @Test
    void refusesOnePersonNamedTwice() {
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(
                        () -> booking.book(at("2026-12-01T10:00").along("Nora").request()));
    }

    private void answer(AppointmentId id, ClientId by, boolean california) {
        appointments.answerCalifornia(id, by, california, Expected.ANY, Because.of(Actor.CLIENT));
    }

    /** As they are in the database now. */
    private List<Optional<Boolean>> answers(AppointmentId id, ClientId... clients) {
        Appointment appointment = appointments.get(id);
        assertThat(appointment.clients()).containsExactlyInAnyOrder(clients);
        return Stream.of(clients).map(appointment::inCalifornia).toList();
    }

    private ClientId clientNamed(String firstName) {
        return clients.search(firstName + " Pell").get(0).id();
    }

    private static List<AppointmentId> ids(List<Appointment> found) {
        return found.stream().map(Appointment::id).toList();
    }

    private static AppointmentFilter filter(ClientId client, ClinicianId clinician) {
        LocalDate day = LocalDate.parse("2026-12-01");
        return new AppointmentFilter(day, day, Optional.of(clinician), Optional.empty(), Optional.of(client), Set.of());
    }

    private void move(AppointmentId id, Modality how, Optional<Boolean> california, ClientId by) {
        Optional<LocationId> office = how == Modality.IN_PERSON
                ? catalogues.current().findLocation("san-diego").map(Location::id)
                : Optional.empty();
        Move move = new Move(
                LocalDateTime.parse("2026-12-01T10:00"), Optional.empty(), Optional.of(how), office, california);
        appointments.move(id, move.answeredBy(by), Expected.ANY, Because.of(Actor.CLIENT));
    }

    private Opened open(Appointment appointment, ClientId client) {
        return links.open(links.urlOf(appointment, client).getPath().replace("/manage/", ""));
    }

    private SampleBooking couple(String start) {
        return at(start).of("couples-50").with("elena-ruiz").along("Omar");
    }

    private SampleBooking at(String start) {
        return SampleBooking.at(catalogues.current(), start);
    }
}
