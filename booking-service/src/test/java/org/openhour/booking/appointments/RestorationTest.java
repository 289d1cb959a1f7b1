package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationDetails;
import org.openhour.booking.practice.Offices;
import org.openhour.booking.practice.RoomDetails;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.time.SettableClock;

/** A cancellation that is taken back finds a room that is there. */
@DomainTest
class RestorationTest {

    private static final Because DESK = Because.of(Actor.staff("desk"));

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Offices offices;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Appointment cancelled = new Appointment();

    @BeforeEach
    void cancelASessionInAnOffice() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        AppointmentId id = book("maya-lindqvist", "Nora");
        appointments.cancel(id, Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        cancelled = appointments.get(id);
    }

    @AfterEach
    void openEverythingAgain() {
        setOffice(false);
        office().everyRoom().forEach(room -> setRoom(room.id(), false));
    }

    @Test
    void keepsItsOwnRoomWhereThatIsFree() {
        undo();
        assertThat(room()).isEqualTo(cancelled.room());
    }

    @Test
    void takesAnotherRoomWhereItsOwnIsNoLongerInUse() {
        setRoom(cancelled.room().orElseThrow(), true);
        undo();
        assertInAnotherRoom();
    }

    @Test
    void takesAnotherRoomWhereItsOwnIsTaken() {
        AppointmentId other = book("elena-ruiz", "Omar");
        assertThat(appointments.get(other).room()).isEqualTo(cancelled.room());
        undo();
        assertInAnotherRoom();
        appointments.cancel(cancelled.id(), Cancellation.BY_PRACTICE, Expected.ANY, DESK);
        appointments.cancel(other, Cancellation.BY_PRACTICE, Expected.ANY, DESK);
    }

    @Test
    void comesBackToNoOfficeThatIsGivenUp() {
        setOffice(true);
        assertRefused(Reason.OFFICE_RETIRED);
    }

    @Test
    void comesBackToNoOfficeWithoutARoom() {
        office().everyRoom().forEach(room -> setRoom(room.id(), true));
        assertRefused(Reason.SLOT_TAKEN);
    }

    private void assertInAnotherRoom() {
        assertThat(room()).isPresent().isNotEqualTo(cancelled.room());
        List<AppointmentChange> history = appointments.history(cancelled.id());
        assertThat(history.get(history.size() - 1).after().room()).isEqualTo(room());
    }

    private void assertRefused(Reason reason) {
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(this::undo)
                .returns(reason, AppointmentRefused::reason);
        assertThat(appointments.get(cancelled.id()).status()).isEqualTo(Status.CANCELLED);
    }

    private void undo() {
        appointments.undo(cancelled.id(), Expected.ANY, DESK);
    }

    private Optional<RoomId> room() {
        return appointments.get(cancelled.id()).room();
    }

    private AppointmentId book(String clinician, String name) {
        return booking.book(SampleBooking.at(catalogues.current(), "2026-12-01T10:00")
                        .of("individual")
                        .with(clinician)
                        .inPerson()
                        .by(name)
                        .request())
                .id();
    }

    private Location office() {
        return catalogues.current().everyLocation().stream()
                .filter(office -> office.slug().equals("san-diego"))
                .findFirst()
                .orElseThrow();
    }

    private void setRoom(RoomId room, boolean retired) {
        offices.changeRoom(office().id(), room, now -> new RoomDetails(now.name(), retired));
    }

    private void setOffice(boolean retired) {
        offices.change(
                office().id(),
                now -> new LocationDetails(
                        now.name(),
                        now.address(),
                        now.arrival(Locale.ENGLISH),
                        now.arrival(Locale.forLanguageTag("es")),
                        retired));
    }
}
