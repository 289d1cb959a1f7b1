package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientDetails;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.ClientRecord;
import org.openhour.booking.clients.ClientRecords;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Contact;
import org.openhour.booking.clients.ContactDetails;
import org.openhour.booking.clients.EmailAddress;
import org.openhour.booking.clients.Guardian;
import org.openhour.booking.clients.GuardianDraft;
import org.openhour.booking.clients.Maturity;
import org.openhour.booking.clients.PhoneNumber;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.SettableClock;

/** Minors, those who look after them, and what follows when a client's record changes. */
@DomainTest
class MinorsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final String CHILD = "2014-12-02";
    private static final String MINOR = "2012-03-01";

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientRecords records;

    @Autowired
    private Notices notices;

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
    @DisplayName("R-A10: under twelve a guardian books, and is kept as the one who hears")
    void booksAChildWithTheGuardianWhoBooks() {
        assertThat(reasonOf(at("09:00").born(CHILD).request())).isEqualTo(Reason.GUARDIAN_REQUIRED);
        ClientId child = clientOf(booking.book(at("09:00").born(CHILD).request().by(guardian(false))));

        assertThat(contactsOf(child)).singleElement().satisfies(contact -> {
            assertThat(contact.role()).isEqualTo(Contact.Role.GUARDIAN);
            assertThat(contact.name()).isEqualTo("Ana Pell");
            assertThat(contact.relationship()).contains("mother");
            assertThat(contact.allowedFor())
                    .containsExactlyInAnyOrder(Contact.Use.BOOKING, Contact.Use.REMINDERS, Contact.Use.INVITES);
        });
        booking.book(at("11:00").born(CHILD).request().by(guardian(false)));
        assertThat(contactsOf(child)).hasSize(1);
    }

    @Test
    @DisplayName("R-A10: at the desk a guardian on file is enough, online one says so each time")
    void asksForAGuardianAtTheDeskAsWell() {
        assertThat(reasonOf(at("09:00").born(CHILD).atTheDesk().request())).isEqualTo(Reason.GUARDIAN_REQUIRED);
        booking.book(at("09:00").born(CHILD).atTheDesk().request().by(guardian(false)));

        assertThat(booking.book(at("11:00").born(CHILD).atTheDesk().request()).status())
                .isEqualTo(Status.BOOKED);
        assertThat(reasonOf(at("13:00").born(CHILD).request())).isEqualTo(Reason.GUARDIAN_REQUIRED);
    }

    @Test
    @DisplayName("R-A10: a guardian of a minor learns nothing unless the minor wants it")
    void letsAGuardianHearOfAMinorOnlyWhereTheMinorAgrees() {
        ClientId minor = clientOf(booking.book(at("09:00").born(MINOR).request().by(guardian(false))));
        assertThat(contactsOf(minor)).singleElement().satisfies(contact -> assertThat(contact.allowedFor())
                .isEmpty());

        booking.book(at("11:00").born(MINOR).atTheDesk().request().by(guardian(true)));
        ClientId newcomer = clientOf(
                booking.book(at("13:00").by("Ada").born(MINOR).request().by(guardian(true))));
        assertThat(List.of(minor, newcomer))
                .allSatisfy(
                        client -> assertThat(contactsOf(client)).singleElement().satisfies(contact -> {
                            assertThat(contact.allowedFor()).contains(Contact.Use.REMINDERS);
                            assertThat(contact.enabledBy()).contains(Contact.EnabledBy.CLIENT);
                        }));
    }

    @Test
    @DisplayName("R-A10: whoever says online that they are the guardian of a known minor hears of nothing yet")
    void letsNobodyHearOfAKnownMinorByABookingAlone() {
        ClientId minor = clientOf(booking.book(at("09:00").born(MINOR).request()));
        booking.book(at("11:00").born(MINOR).request().by(guardian(true)));
        assertThat(contactsOf(minor)).singleElement().satisfies(contact -> {
            assertThat(contact.name()).isEqualTo("Ana Pell");
            assertThat(contact.allowedFor()).isEmpty();
            assertThat(contact.enabledBy()).isEmpty();
        });
        assertThat(clients.contactsOf(minor)).allMatch(Contact::awaitsConfirmation);
        assertThat(listeners(minor)).containsExactly("Nora Pell");

        booking.book(at("13:00").born(MINOR).request().by(guardian(true, "eve@elsewhere.example")));
        assertThat(contactsOf(minor)).singleElement().satisfies(contact -> {
            assertThat(contact.email().map(EmailAddress::value)).contains("ana@mail.example");
            assertThat(contact.enabledBy()).isEmpty();
        });
    }

    @Test
    @DisplayName("R-A10: somebody else who books online for a known child is no guardian of theirs yet")
    void letsNoSecondGuardianHearOfAKnownChildByABookingAlone() {
        ClientId child = clientOf(booking.book(at("09:00").born(CHILD).request().by(guardian(false))));
        Optional<Guardian> another = Optional.of(
                new GuardianDraft("Eve", "Marsh", "eve@mail.example", "(619) 555-0188", "aunt", true).complete());
        booking.book(at("11:00").born(CHILD).request().by(another));
        assertThat(listeners(child)).containsExactly("Ana Pell");
        assertThat(contactsOf(child)).filteredOn(ContactDetails::isGuardian).hasSize(1);

        booking.book(at("13:00").born(CHILD).atTheDesk().request().by(guardian(false)));
        assertThat(clients.contactsOf(child))
                .extracting(Contact::awaitsConfirmation)
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("R-A10: a minor found not mature comes with a guardian")
    void asksForAGuardianOnceAMinorIsFoundNotMature() {
        ClientId minor = clientOf(booking.book(at("09:00").born(MINOR).request()));
        Client found = records.determine(minor, Maturity.Decision.NOT_MATURE, "maya");
        assertThat(found.maturity().map(Maturity::recordedBy)).contains("maya");

        assertThat(reasonOf(at("11:00").born(MINOR).request())).isEqualTo(Reason.GUARDIAN_REQUIRED);
        booking.book(at("11:00").born(MINOR).request().by(guardian(false)));
        records.determine(minor, Maturity.Decision.MATURE, "maya");
        booking.book(at("13:00").born(MINOR).request());
    }

    @Test
    void givesAppointmentsToComeAQuietRevisionWhenAClientIsReachedOtherwise() {
        AppointmentState ahead = booking.book(at("11:00").request());
        AppointmentState over = booking.book(at("09:00").request());
        clock.set(Instant.parse("2026-12-01T17:30:00Z"));
        jdbc.update("delete from scheduled_tasks");

        records.change(clientOf(ahead), OptionalInt.empty(), TODAY, (client, contacts) -> calling("+16195550777"));

        assertThat(appointments.get(over.id()).revision()).isZero();
        assertThat(appointments.get(ahead.id()).revision()).isEqualTo(1);
        assertThat(appointments.history(ahead.id())).last().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(AppointmentChange.Kind.CLIENT_CHANGED);
            assertThat(change.tellsClient()).isFalse();
        });
        assertThat(jdbc.queryForObject("select count(*) from scheduled_tasks", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void findsAClientByTheDetailsThatTheyHaveNow() {
        ClientId client = clientOf(booking.book(at("09:00").request()));
        ClientDetails now = calling("+16195550777").details();
        records.change(client, OptionalInt.of(0), TODAY, (was, contacts) -> calling("+16195550777"));
        assertThat(clients.findKnown(now)).contains(client);
    }

    @Test
    @DisplayName("R-A9: the notice of a clinician is recorded once, and anew with another clinician or licence")
    void recordsWhichNoticesAClientWasGiven() {
        AppointmentState first = booking.book(at("11:00").with("maya-lindqvist").request());
        ClientId client = clientOf(first);
        booking.book(at("13:00").with("maya-lindqvist").request());
        assertThat(notices.givenTo(client)).singleElement().satisfies(given -> {
            assertThat(given.clinician()).isEqualTo(clinician("maya-lindqvist"));
            assertThat(given.particulars()).isEqualTo("Maya Lindqvist; LMFT 000104; 2028-05-31");
        });

        Move toTom = new Move(
                LocalDateTime.parse("2026-12-01T11:00"),
                Optional.of(clinician("tom-okafor")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        appointments.move(first.id(), toTom, Expected.ANY, Because.of(Actor.staff("desk")));
        assertThat(notices.givenTo(client))
                .extracting(Notices.Delivery::clinician)
                .containsExactlyInAnyOrder(clinician("maya-lindqvist"), clinician("tom-okafor"));
    }

    private SampleBooking at(String time) {
        return SampleBooking.at(catalogue, "2026-12-01T" + time);
    }

    private Reason reasonOf(BookingRequest request) {
        Reason[] reason = new Reason[1];
        assertThatExceptionOfType(AppointmentRefused.class)
                .isThrownBy(() -> booking.book(request))
                .satisfies(refused -> reason[0] = refused.reason());
        return reason[0];
    }

    private ClientId clientOf(AppointmentState booked) {
        return appointments.get(booked.id()).client();
    }

    private List<ContactDetails> contactsOf(ClientId client) {
        return clients.contactsOf(client).stream().map(Contact::details).toList();
    }

    private List<String> listeners(ClientId client) {
        LocalDate sessionDay = TODAY.plusDays(1);
        return Audience.of(clients.get(client), clients.contactsOf(client), sessionDay).listeners().stream()
                .map(Audience.Listener::name)
                .toList();
    }

    private ClinicianId clinician(String slug) {
        return catalogue.findClinician(slug).map(Clinician::id).orElseThrow();
    }

    private static Optional<Guardian> guardian(boolean informed) {
        return guardian(informed, "ana@mail.example");
    }

    private static Optional<Guardian> guardian(boolean informed, String email) {
        return Optional.of(new GuardianDraft("Ana", "Pell", email, "(619) 555-0199", "mother", informed).complete());
    }

    /** Nora with another telephone number. */
    private ClientRecord calling(String phone) {
        ClientDetails nora = ((Booker.Introduced) at("09:00").request().booker()).details();
        ClientDetails changed = new ClientDetails(
                nora.firstName(),
                nora.lastName(),
                nora.email(),
                new PhoneNumber(phone),
                nora.dateOfBirth(),
                nora.language(),
                nora.zip());
        return new ClientRecord(changed, new Answered(Map.of(), Consent.Method.VERBAL, "desk"), Optional.empty());
    }
}
