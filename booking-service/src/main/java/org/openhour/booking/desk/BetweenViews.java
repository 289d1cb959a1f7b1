package org.openhour.booking.desk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.openhour.booking.clients.Client;
import org.openhour.booking.feedback.Agreement;
import org.openhour.booking.feedback.Agreements;
import org.openhour.booking.feedback.BetweenSessions;
import org.openhour.booking.feedback.Note;
import org.openhour.booking.feedback.Nudging;
import org.openhour.booking.feedback.PulseAnswer;
import org.openhour.booking.feedback.Pulses;
import org.openhour.booking.feedback.Rhythm;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.Staff;
import org.openhour.booking.staff.StaffMember;

/** Says in words what a client is sent between sessions and what they answered, to those who may read it. */
@Component
class BetweenViews {

    private final BetweenAccess access;
    private final Agreements agreements;
    private final Pulses pulses;
    private final Nudging nudging;
    private final Staff staff;
    private final Catalogues catalogues;

    BetweenViews(
            BetweenAccess access,
            Agreements agreements,
            Pulses pulses,
            Nudging nudging,
            Staff staff,
            Catalogues catalogues) {
        this.access = access;
        this.agreements = agreements;
        this.pulses = pulses;
        this.nudging = nudging;
        this.staff = staff;
        this.catalogues = catalogues;
    }

    BetweenView of(Client client, StaffMember who) {
        BetweenSessions between = agreements.of(client.id());
        boolean readable = access.mayRead(who, client);
        return new BetweenView(
                "/desk/clients/" + client.id() + "/between",
                readable,
                between.revision(),
                between.isOn(),
                between.asksForPulse(),
                switched(between),
                readable ? nudges(between.agreement().nudges()) : List.of(),
                readable
                        ? pulses.of(client.id(), who).stream().map(this::answer).toList()
                        : List.of(),
                readable ? nudging.of(client.id()).stream().map(this::sent).toList() : List.of(),
                Optional.empty(),
                NudgeForm.EMPTY);
    }

    private Optional<String> switched(BetweenSessions between) {
        return between.switchedBy().flatMap(by -> between.switchedAt().map(at -> {
            String name = staff.names(List.of(by)).getOrDefault(by, "somebody");
            return name + ", " + moment(at);
        }));
    }

    private static List<BetweenView.NudgeLine> nudges(List<Agreement.Wording> nudges) {
        return IntStream.range(0, nudges.size())
                .mapToObj(at -> new BetweenView.NudgeLine(
                        at, nudges.get(at).text(), when(nudges.get(at).rhythm())))
                .toList();
    }

    private static String when(Rhythm rhythm) {
        String days = rhythm.inOrder().stream().map(BetweenViews::dayName).collect(Collectors.joining(", "));
        return days + " at " + Words.time(rhythm.time()) + " Pacific, " + Words.days(rhythm.from(), rhythm.until());
    }

    static String dayName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.US);
    }

    private BetweenView.AnswerLine answer(Note note) {
        Optional<PulseAnswer> answer = note.answer();
        return new BetweenView.AnswerLine(
                moment(note.answeredAt().orElse(note.dueAt())),
                answer.isPresent(),
                answer.flatMap(PulseAnswer::helped),
                answer.flatMap(PulseAnswer::didNot));
    }

    private BetweenView.SentLine sent(Note note) {
        return new BetweenView.SentLine(
                moment(note.dueAt()), note.text().orElse(""), note.doneAt().isPresent());
    }

    private String moment(Instant at) {
        return Words.moment(catalogues.current().practice().wallClock().localOf(at));
    }
}
