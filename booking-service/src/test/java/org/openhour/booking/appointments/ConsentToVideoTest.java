package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.clients.Answered;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.ClientRecord;
import org.openhour.booking.clients.ClientRecords;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.SettableClock;

/** R-A1: by video no session starts before everybody who comes has agreed to that. */
@DomainTest
class ConsentToVideoTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

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
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    @DisplayName("R-A1: it is booked without consent, and starts with it")
    void startsOnceTheyHaveAgreed() {
        AppointmentId id = book(at("2026-12-01T10:00").withoutConsentToVideo());
        assertRefused(id, Optional.empty());
        assertRefused(id, Optional.of("a reason sets no consent aside"));

        answer(appointments.get(id).client(), true);
        assertThat(start(id, Optional.empty()).status()).isEqualTo(Status.IN_SESSION);
    }

    @Test
    @DisplayName("R-A1: the latest answer counts, so nothing starts after a consent was taken back")
    void startsNoMoreOnceTheyTookItBack() {
        AppointmentId id = book(at("2026-12-01T10:00"));
        answer(appointments.get(id).client(), false);
        assertRefused(id, Optional.empty());
    }

    @Test
    @DisplayName("R-A1: the consent of one of a couple is not the other's")
    void asksEveryOneOfThem() {
        AppointmentId id = book(at("2026-12-01T10:00")
                .of("couples-50")
                .with("maya-lindqvist")
                .withoutConsentToVideo()
                .along("Omar"));
        List<ClientId> both = appointments.get(id).clients();
        answer(both.get(0), true);
        assertRefused(id, Optional.empty());

        answer(both.get(1), true);
        assertThat(start(id, Optional.empty()).status()).isEqualTo(Status.IN_SESSION);
    }

    @Test
    @DisplayName("R-A1: in person nobody needs to have agreed to video")
    void asksNothingOfThoseWhoMeetInPerson() {
        AppointmentId id = book(at("2026-12-01T10:00")
                .of("individual")
                .with("maya-lindqvist")
                .inPerson()
                .withoutConsentToVideo());
        assertThat(start(id, Optional.empty()).status()).isEqualTo(Status.IN_SESSION);
    }

    @Test
    void asksForNoConsentWhereNothingCanStart() {
        AppointmentId id = book(at("2026-12-01T10:00").withoutConsentToVideo());
        appointments.cancel(id, Cancellation.BY_CLIENT, Expected.ANY, Because.of(Actor.CLIENT));
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> start(id, Optional.empty()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_POSSIBLE_NOW));
    }

    private void assertRefused(AppointmentId id, Optional<String> reason) {
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> start(id, reason))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.CONSENT_MISSING));
        assertThat(appointments.get(id).status()).isEqualTo(Status.BOOKED);
    }

    private AppointmentState start(AppointmentId id, Optional<String> reason) {
        clock.set(Instant.parse("2026-12-01T18:00:00Z"));
        return appointments.start(id, Expected.ANY, Because.of(Actor.staff("desk"), reason));
    }

    private void answer(ClientId client, boolean yes) {
        Answered answered = new Answered(Map.of(Consent.Kind.TELEHEALTH, yes), Consent.Method.VERBAL, "desk");
        records.change(client, OptionalInt.empty(), TODAY, (now, contacts) -> ClientRecord.answered(now, answered));
    }

    private AppointmentId book(SampleBooking sample) {
        return booking.book(sample.request()).id();
    }

    private SampleBooking at(String start) {
        return SampleBooking.at(catalogues.current(), start);
    }
}
