package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.SettableClock;

/** Couples and families: several clients in one appointment. */
@DomainTest
class CompanyTest {

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

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
    void refusesOnePersonNamedTwice() {
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(
                        () -> booking.book(at("2026-12-01T10:00").along("Nora").request()));
    }

    private static List<AppointmentId> ids(List<Appointment> found) {
        return found.stream().map(Appointment::id).toList();
    }

    private static AppointmentFilter filter(ClientId client, ClinicianId clinician) {
        LocalDate day = LocalDate.parse("2026-12-01");
        return new AppointmentFilter(day, day, Optional.of(clinician), Optional.empty(), Optional.of(client), Set.of());
    }

    private SampleBooking couple(String start) {
        return at(start).of("couples-50").with("elena-ruiz").along("Omar");
    }

    private SampleBooking at(String start) {
        return SampleBooking.at(catalogues.current(), start);
    }
}
