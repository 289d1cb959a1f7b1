package org.openhour.booking.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.DomainTest;
import org.openhour.booking.appointments.EmptyBook;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.feedback.FeedbackRefused.Reason;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.SettableClock;

@DomainTest
@AutoConfigureMockMvc
class BetweenSessionsTest {

    private static final Instant MONDAY_EIGHT = Instant.parse("2026-11-30T16:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final StaffId ELENA = new StaffId(new UUID(7, 7));
    private static final PulseAnswer WORDS = new PulseAnswer(Optional.of("being heard"), Optional.empty());

    @Autowired
    private Agreements agreements;

    @Autowired
    private Notes notes;

    @Autowired
    private NoteLinks links;

    @Autowired
    private NudgeRounds rounds;

    @Autowired
    private Pulses pulses;

    @Autowired
    private Nudging nudging;

    @Autowired
    private NoteRepository repository;

    @Autowired
    private Clients clients;

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void startOnAnEmptyMonday() {
        EmptyBook.open(jdbc);
        clock.set(MONDAY_EIGHT);
    }

    @Test
    void sendsNothingUnlessItIsSwitchedOn() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora");
        sessions().hold(session);
        rounds.go();
        assertThat(repository.findAll()).isEmpty();
        assertThat(handedOver()).isEmpty();
        assertThat(agreements.of(client(session)).isOn()).isFalse();
    }

    @Test
    void asksOnceAnHourAfterTheSessionAndTakesBackWhatWasNotSaid() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora");
        askForPulse(client(session));
        sessions().hold(session);
        Note asked = only();
        assertThat(asked.dueAt()).isEqualTo(Instant.parse("2026-12-01T19:50:00Z"));
        assertThat(asked.usefulUntil()).isEqualTo(asked.dueAt().plus(Duration.ofDays(2)));
        assertThat(asked.diesAt()).isEqualTo(asked.dueAt().plus(Duration.ofDays(7)));
        assertThat(handedOver()).containsExactly(asked.id() + "-0");

        sessions().undo(session);
        assertThat(only().isWithdrawn()).isTrue();
        sessions().completeAgain(session);
        assertThat(only().isWithdrawn()).isFalse();
        assertThat(handedOver()).containsExactlyInAnyOrder(asked.id() + "-0", asked.id() + "-1", asked.id() + "-2");
    }

    @Test
    @DisplayName("R-B3: each of a couple is asked by themselves, where it is switched on for them")
    void asksEachOfACoupleByThemselves() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora", "Omar");
        sessions().clientsOf(session).forEach(this::askForPulse);
        sessions().hold(session);
        assertThat(repository.findAll())
                .extracting(Note::client)
                .containsExactlyInAnyOrderElementsOf(sessions().clientsOf(session));
        assertThat(repository.findAll()).extracting(links::urlOf).doesNotHaveDuplicates();

        AppointmentId next = sessions().book("2026-12-02T10:00", "Nora", "Omar");
        switchTo(client(next), new Agreement(false, List.of(), true));
        sessions().hold(next);
        assertThat(repository.findAll())
                .filteredOn(note -> note.session().equals(Optional.of(next)))
                .extracting(Note::client)
                .containsExactly(sessions().clientsOf(next).get(1));
    }

    @Test
    @DisplayName("R-A10: what is between a minor and their clinician goes to nobody else, and for a child to nobody")
    void writesToNoParent() {
        AppointmentId minors = sessions().book("2026-12-01T10:00", true, "2011-05-04", "Mia");
        askForPulse(client(minors));
        sessions().hold(minors);
        assertThat(only().client()).isEqualTo(client(minors));
        jdbc.update("update client set date_of_birth = '2016-05-04'");
        assertRefused(Reason.CLIENT_TOO_YOUNG, () -> askForPulse(client(minors)));
    }

    @Test
    @DisplayName("R-C1: nothing is made for who agreed to no messages, and what was agreed to is told anew")
    void followsWhatTheClientAgreesTo() {
        AppointmentId silent = sessions().book("2026-12-01T10:00", false, "1990-05-04", "Nora");
        askForPulse(client(silent));
        sessions().hold(silent);
        assertThat(repository.findAll()).isEmpty();

        AppointmentId session = sessions().book("2026-12-02T10:00", "Omar");
        askForPulse(client(session));
        sessions().hold(session);
        clients.recordConsents(client(session), new Consents(false, null, false, Consent.Method.VERBAL, "desk"));
        assertThat(only().revision()).isEqualTo(1);
        clock.set(only().usefulUntil());
        clients.recordConsents(client(session), new Consents(true, null, false, Consent.Method.VERBAL, "desk"));
        assertThat(only().revision()).as("too late to be sent").isEqualTo(1);
    }

    @Test
    void asksNobodyAboutASessionOfLongAgo() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora");
        askForPulse(client(session));
        sessions().arrive(session);
        clock.set(Instant.parse("2026-12-03T18:50:01Z"));
        sessions().completeAgain(session);
        assertThat(repository.findAll()).isEmpty();
    }

    @Test
    void switchesNothingOnWithoutTheClientOrOverSomebodyElse() {
        ClientId nora = client(sessions().book("2026-12-01T10:00", "Nora"));
        assertRefused(Reason.AGREEMENT_NEEDED, () -> switchTo(nora, new Agreement(true, List.of(), false)));
        BetweenSessions on = askForPulse(nora);
        assertThat(on.revision()).isEqualTo(1);
        assertThat(on.switchedBy()).contains(ELENA);
        assertRefused(
                Reason.STALE_REVISION,
                () -> agreements.change(nora, new Agreement(false, List.of(), true), TODAY, OptionalInt.of(0), ELENA));
        agreements.stop(nora, TODAY, ELENA);
        assertThat(agreements.of(nora).isOn()).isFalse();
    }

    @Test
    void handsEachDayOfANudgeOverOnceAndNothingOfThePast() {
        ClientId nora = client(sessions().book("2026-12-01T10:00", "Nora"));
        Agreement.Wording walk = nudge("Walk before the phone", "07:55", DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        Agreement.Wording breathe = nudge("Breathe", "08:30", DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        switchTo(nora, new Agreement(false, List.of(walk, breathe), true));
        assertThat(due())
                .containsExactlyInAnyOrder(
                        "Breathe 2026-11-30T16:30:00Z",
                        "Walk before the phone 2026-12-01T15:55:00Z",
                        "Breathe 2026-12-01T16:30:00Z");
        rounds.go();
        assertThat(repository.count()).isEqualTo(3);
        clock.set(MONDAY_EIGHT.plus(Duration.ofDays(7)));
        rounds.go();
        rounds.go();
        assertThat(repository.count()).as("two more of each day").isEqualTo(6);
    }

    @Test
    void withdrawsTheNudgeThatEndsAndLeavesTheOthersAsTheyAre() {
        ClientId nora = client(sessions().book("2026-12-01T10:00", "Nora"));
        Agreement.Wording walk = nudge("Walk", "09:00", DayOfWeek.MONDAY);
        Agreement.Wording breathe = nudge("Breathe", "08:30", DayOfWeek.MONDAY);
        switchTo(nora, new Agreement(false, List.of(walk, breathe), true));
        switchTo(nora, new Agreement(false, List.of(breathe), true));
        assertThat(repository.findAll())
                .extracting(note -> note.text().orElseThrow() + " " + note.isWithdrawn() + " " + note.revision())
                .containsExactlyInAnyOrder("Walk true 1", "Breathe false 0");
        Note walkNote = repository.findAll().stream()
                .filter(Note::isWithdrawn)
                .findFirst()
                .orElseThrow();
        assertRefused(Reason.LINK_NOT_VALID, () -> notes.open(Note.Kind.NUDGE, token(walkNote)));
    }

    @Test
    @DisplayName("R-B9: a link opens its own note alone, until it dies")
    void opensItsOwnNoteUntilItDies() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora");
        askForPulse(client(session));
        sessions().hold(session);
        Note asked = only();
        notes.answer(token(asked), WORDS);
        notes.answer(token(asked), new PulseAnswer(Optional.empty(), Optional.of("the noise")));
        assertThat(only().answer()).contains(new PulseAnswer(Optional.empty(), Optional.of("the noise")));
        assertRefused(Reason.LINK_NOT_VALID, () -> notes.open(Note.Kind.NUDGE, token(asked)));
        assertRefused(Reason.LINK_NOT_VALID, () -> notes.done(token(asked)));
        assertRefused(Reason.LINK_NOT_VALID, () -> notes.open(Note.Kind.PULSE, "unknown"));
        clock.set(asked.diesAt());
        assertRefused(Reason.LINK_NOT_VALID, () -> notes.answer(token(asked), WORDS));
        assertThat(jdbc.queryForList("select hex(token_hash) from note").toString())
                .doesNotContain(token(asked));
    }

    @Test
    @DisplayName("R-B5: answers are for the clinician of the session and for administrators")
    void letsTheClinicianOfTheSessionReadTheAnswer() {
        AppointmentId session = sessions().book("2026-12-01T10:00", "Nora");
        askForPulse(client(session));
        sessions().hold(session);
        notes.answer(token(only()), WORDS);
        clock.set(only().dueAt());
        ClientId nora = client(session);
        assertThat(pulses.of(nora, member(Role.CLINICIAN, "elena-ruiz"))).hasSize(1);
        assertThat(pulses.of(nora, member(Role.CLINICIAN, "maya-lindqvist"))).isEmpty();
        assertThat(pulses.of(nora, member(Role.FRONT_DESK, "elena-ruiz"))).isEmpty();
        assertThat(pulses.of(nora, member(Role.ADMIN, "maya-lindqvist"))).hasSize(1);
        agreements.stop(nora, TODAY, ELENA);
        assertThat(pulses.of(nora, member(Role.ADMIN, "maya-lindqvist")))
                .as("kept, though its link is dead")
                .hasSize(1);
    }

    @Test
    void showsTheClinicianWhatIsDone() {
        ClientId nora = client(sessions().book("2026-12-01T10:00", "Nora"));
        switchTo(nora, new Agreement(false, List.of(nudge("Breathe", "08:30", DayOfWeek.MONDAY)), true));
        assertThat(nudging.of(nora)).as("not sent yet").isEmpty();
        clock.set(MONDAY_EIGHT.plus(Duration.ofHours(1)));
        notes.done(token(only()));
        Optional<Instant> first = only().doneAt();
        notes.done(token(only()));
        assertThat(first).isPresent();
        assertThat(nudging.of(nora)).extracting(Note::doneAt).containsExactly(first);
    }

    private SampleSession sessions() {
        return new SampleSession(booking, appointments, catalogues, clock);
    }

    private ClientId client(AppointmentId session) {
        return sessions().clientsOf(session).get(0);
    }

    private BetweenSessions askForPulse(ClientId client) {
        return switchTo(client, new Agreement(true, List.of(), true));
    }

    private BetweenSessions switchTo(ClientId client, Agreement agreement) {
        return agreements.change(client, agreement, TODAY, OptionalInt.empty(), ELENA);
    }

    private static Agreement.Wording nudge(String text, String time, DayOfWeek... days) {
        return new Agreement.Wording(text, new Rhythm(Set.of(days), LocalTime.parse(time), TODAY, TODAY.plusWeeks(2)));
    }

    private Note only() {
        List<Note> all = repository.findAll();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> due() {
        return repository.findAll().stream()
                .map(note -> note.text().orElse("") + " " + note.dueAt())
                .toList();
    }

    private String token(Note note) {
        String path = links.urlOf(note).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> handedOver() {
        return jdbc.queryForList(
                "select task_instance from scheduled_tasks where task_name = 'hand-over-note'", String.class);
    }

    private StaffMember member(Role role, String slug) {
        ClinicianId clinician =
                catalogues.current().findClinician(slug).map(Clinician::id).orElseThrow();
        return new StaffMember(new StaffId(new UUID(7, 8)), "Ada", Set.of(role), Optional.of(clinician));
    }

    private static void assertRefused(Reason reason, Runnable what) {
        assertThatExceptionOfType(FeedbackRefused.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
