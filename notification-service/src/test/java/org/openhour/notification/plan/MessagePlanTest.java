package org.openhour.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhour.notification.appointments.SampleAppointment.ROBIN;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.appointments.SampleAppointment;

class MessagePlanTest {

    private final Story story = new Story("2026-12-01T10:00:00-08:00");
    private final SampleAppointment booked = SampleAppointment.at("2026-12-08T10:00:00-08:00");

    @Test
    void answersABookingAtOnceAndRemindsThreeTimes() {
        assertThat(lines(story.told(booked.state())))
                .containsExactly(
                        "CONFIRMATION SMS 2026-12-01T18:00:00Z",
                        "INVITE EMAIL 2026-12-01T18:00:00Z",
                        "REMINDER_72H SMS 2026-12-05T18:00:00Z",
                        "REMINDER_24H SMS 2026-12-07T18:00:00Z",
                        "REMINDER_2H SMS 2026-12-08T16:00:00Z");
    }

    @Test
    @DisplayName("R-C14: gives the link to join by to telehealth alone")
    void givesTheLinkToJoinByToTelehealthAlone() {
        assertThat(kinds(story.told(booked.inPerson().state())))
                .containsExactly(
                        MessageKind.CONFIRMATION,
                        MessageKind.INVITE,
                        MessageKind.REMINDER_72H,
                        MessageKind.REMINDER_24H);
    }

    @Test
    void remindsWhenThePracticeWantsIt() {
        Leads leads = new Leads(Duration.ofHours(48), Duration.ZERO, Duration.ofMinutes(30));
        assertThat(lines(story.leading(leads).told(booked.state())))
                .endsWith("REMINDER_72H SMS 2026-12-06T18:00:00Z", "REMINDER_2H SMS 2026-12-08T17:30:00Z");
    }

    @Test
    void usesOnlyTheChannelsThatTheClientAgreedTo() {
        Recipient mailOnly = new Recipient(
                ROBIN.clientId(),
                ROBIN.name(),
                ROBIN.phone(),
                ROBIN.email(),
                ROBIN.language(),
                Set.of(Channel.EMAIL),
                null);
        Recipient unreachable = new Recipient(
                ROBIN.clientId(), ROBIN.name(), ROBIN.phone(), ROBIN.email(), ROBIN.language(), Set.of(), null);
        assertThat(lines(story.told(booked.with(mailOnly).state())))
                .containsExactly(
                        "INVITE EMAIL 2026-12-01T18:00:00Z",
                        "REMINDER_72H EMAIL 2026-12-05T18:00:00Z",
                        "REMINDER_24H EMAIL 2026-12-07T18:00:00Z",
                        "REMINDER_2H EMAIL 2026-12-08T16:00:00Z");
        assertThat(story.told(booked.with(unreachable).state())).isEmpty();
    }

    @Test
    void saysNothingNewWhenTheClientConfirms() {
        story.told(booked.state());
        assertThat(story.told(booked.becoming(AppointmentStatus.CONFIRMED).state()))
                .allMatch(message -> message.kind().reminds());
    }

    @Test
    void tellsOfAMoveOnceOnEachChannelAndRemindsOfTheNewTime() {
        story.told(booked.state());
        SampleAppointment moved = booked.movedTo("2026-12-09T14:00:00-08:00");
        assertThat(lines(story.later("2026-12-01T10:05:00-08:00").told(moved.state())))
                .containsExactly(
                        "UPDATE SMS 2026-12-01T18:05:00Z",
                        "UPDATE EMAIL 2026-12-01T18:05:00Z",
                        "REMINDER_72H SMS 2026-12-06T22:00:00Z",
                        "REMINDER_24H SMS 2026-12-08T22:00:00Z",
                        "REMINDER_2H SMS 2026-12-09T20:00:00Z");
        assertThat(story.told(moved.becoming(AppointmentStatus.CONFIRMED).state()))
                .allMatch(message -> message.kind().reminds());
    }

    @Test
    void tellsOfAMoveAndOfTheMoveBack() {
        story.told(booked.state());
        SampleAppointment moved = booked.movedTo("2026-12-09T14:00:00-08:00");
        story.told(moved.state());
        assertThat(kinds(story.told(moved.movedTo("2026-12-08T10:00:00-08:00").state())))
                .startsWith(MessageKind.UPDATE, MessageKind.UPDATE);
    }

    @Test
    void announcesNothingThatTheClientKnowsButRemindsOfIt() {
        story.told(booked.state());
        SampleAppointment moved = booked.movedTo("2026-12-09T14:00:00-08:00");
        assertThat(story.untold(moved.state()))
                .extracting(m -> m.kind() + " " + m.channel() + " " + m.skipped())
                .containsExactly(
                        "UPDATE SMS not-announced",
                        "UPDATE EMAIL not-announced",
                        "REMINDER_72H SMS null",
                        "REMINDER_24H SMS null",
                        "REMINDER_2H SMS null");
        assertThat(kinds(story.told(moved.becoming(AppointmentStatus.CONFIRMED).state())))
                .allMatch(MessageKind::reminds);
    }

    @Test
    void comparesTheNextChangeWithTheOneThatWasNotAnnounced() {
        story.told(booked.state());
        SampleAppointment moved = booked.movedTo("2026-12-09T14:00:00-08:00");
        story.untold(moved.state());
        assertThat(kinds(story.told(moved.movedTo("2026-12-08T10:00:00-08:00").state())))
                .startsWith(MessageKind.UPDATE, MessageKind.UPDATE);
    }

    @Test
    void cancelsByMessageWhatWasBookedWithoutOne() {
        story.untold(booked.state());
        assertThat(kinds(story.told(booked.becoming(AppointmentStatus.CANCELLED).state())))
                .containsExactly(MessageKind.CANCELLATION, MessageKind.CANCELLATION);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "LATE_CANCELLED"})
    void tellsOfACancellationOnceAndRemindsNoMore(AppointmentStatus cancelled) {
        story.told(booked.state());
        assertThat(lines(story.told(booked.becoming(cancelled).state())))
                .containsExactly("CANCELLATION SMS 2026-12-01T18:00:00Z", "CANCELLATION EMAIL 2026-12-01T18:00:00Z");
        assertThat(story.told(booked.becoming(cancelled).state())).isEmpty();
    }

    @Test
    void invitesAnewAfterACancellationWasUndone() {
        story.told(booked.state());
        SampleAppointment cancelled = booked.becoming(AppointmentStatus.CANCELLED);
        story.told(cancelled.state());
        assertThat(kinds(story.told(cancelled.becoming(AppointmentStatus.BOOKED).state())))
                .startsWith(MessageKind.CONFIRMATION, MessageKind.INVITE);
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "ARRIVED", "IN_SESSION", "COMPLETED", "NO_SHOW", "CANCELLED", "LATE_CANCELLED"})
    void saysNothingOfAnAppointmentFirstSeenLikeThis(AppointmentStatus status) {
        assertThat(story.told(booked.becoming(status).state())).isEmpty();
    }

    @Test
    @DisplayName("R-C14: skips a reminder whose time is past")
    void skipsAReminderWhoseTimeIsPast() {
        SampleAppointment soon = SampleAppointment.at("2026-12-03T10:00:00-08:00");
        assertThat(story.told(soon.state()))
                .filteredOn(message -> message.kind() == MessageKind.REMINDER_72H)
                .extracting(PlannedMessage::skipped)
                .containsExactly("already-past");
    }

    @Test
    @DisplayName("R-C14: skips a reminder that would follow the confirmation closely")
    void skipsAReminderThatWouldFollowTheConfirmationClosely() {
        SampleAppointment tomorrow = SampleAppointment.at("2026-12-02T11:00:00-08:00");
        assertThat(story.told(tomorrow.state()))
                .filteredOn(message -> message.kind() == MessageKind.REMINDER_24H)
                .extracting(PlannedMessage::skipped)
                .containsExactly("just-announced");
    }

    @Test
    @DisplayName("R-C14: lands the first text at least forty eight hours ahead")
    void landsTheFirstTextAtLeastFortyEightHoursAhead() {
        Instant start = booked.state().start();
        assertThat(story.told(booked.state()))
                .filteredOn(message -> message.kind() == MessageKind.REMINDER_72H)
                .allMatch(message -> !message.dueAt().isAfter(start.minus(Duration.ofHours(48))));
    }

    @Test
    @DisplayName("R-C2: holds a text of the night but not the email")
    void holdsATextOfTheNightButNotTheEmail() {
        assertThat(lines(story.later("2026-12-01T22:30:00-08:00").told(booked.state())))
                .contains("CONFIRMATION SMS 2026-12-02T16:00:00Z", "INVITE EMAIL 2026-12-02T06:30:00Z");
    }

    @Test
    @DisplayName("R-C2: leaves out a text of the night that the morning would make useless")
    void leavesOutATextOfTheNightThatTheMorningWouldMakeUseless() {
        SampleAppointment early = SampleAppointment.at("2026-12-02T07:30:00-08:00");
        assertThat(story.later("2026-12-01T22:30:00-08:00").told(early.state()))
                .filteredOn(message -> message.kind() == MessageKind.CONFIRMATION)
                .extracting(PlannedMessage::skipped)
                .containsExactly("quiet-hours");
    }

    @Test
    @DisplayName("R-C2: moves a reminder of the early morning to the evening before")
    void movesAReminderOfTheEarlyMorningToTheEveningBefore() {
        assertThat(lines(story.told(
                        SampleAppointment.at("2026-12-08T07:00:00-08:00").state())))
                .contains("REMINDER_24H SMS 2026-12-07T04:00:00Z", "REMINDER_72H SMS 2026-12-05T04:00:00Z");
    }

    @Test
    @DisplayName("R-C2: keeps the quiet hours for texts alone")
    void keepsTheQuietHoursForTextsAlone() {
        SampleAppointment early = SampleAppointment.at("2026-12-08T09:00:00-08:00");
        assertThat(lines(story.told(early.state()))).endsWith("REMINDER_2H SMS 2026-12-08T04:00:00Z");
        assertThat(lines(new Story("2026-12-01T10:00:00-08:00")
                        .silencing("robin", "opted-out")
                        .told(early.state())))
                .endsWith("REMINDER_2H EMAIL 2026-12-08T15:00:00Z");
    }

    @ParameterizedTest(name = "of {0}, reminds at {1} and {2}")
    @CsvSource({
        // Spring forward on 14 March 2027: 72 elapsed hours before 10:00 are 09:00 on the wall.
        "2027-03-15T10:00:00-07:00, 2027-03-12T09:00:00-08:00, 2027-03-14T10:00:00-07:00",
        "2027-03-14T10:00:00-07:00, 2027-03-11T09:00:00-08:00, 2027-03-13T09:00:00-08:00",
        // Fall back on 1 November 2026: 10:00 on the wall is 73 elapsed hours before.
        "2026-11-02T10:00:00-08:00, 2026-10-30T10:00:00-07:00, 2026-11-01T10:00:00-08:00",
        "2026-11-01T10:00:00-08:00, 2026-10-29T10:00:00-07:00, 2026-10-31T10:00:00-07:00"
    })
    void countsTheHoursAcrossBothClockChangesSoThatNoneIsShort(String start, String threeDays, String oneDay) {
        List<PlannedMessage> planned = story.later("2026-10-01T12:00:00-07:00")
                .told(SampleAppointment.at(start).inPerson().state());
        assertThat(planned)
                .filteredOn(message -> message.kind().reminds())
                .extracting(PlannedMessage::dueAt)
                .containsExactly(
                        OffsetDateTime.parse(threeDays).toInstant(),
                        OffsetDateTime.parse(oneDay).toInstant());
    }

    @Test
    void remindsByEmailWhereTheNumberTakesNoTexts() {
        assertThat(story.silencing("robin", "opted-out").told(booked.state()))
                .extracting(m -> m.kind() + " " + m.channel() + " " + m.skipped())
                .containsExactly(
                        "CONFIRMATION SMS opted-out",
                        "INVITE EMAIL null",
                        "REMINDER_72H EMAIL null",
                        "REMINDER_24H EMAIL null",
                        "REMINDER_2H EMAIL null");
    }

    private static List<MessageKind> kinds(List<PlannedMessage> planned) {
        return planned.stream().map(PlannedMessage::kind).toList();
    }

    private static List<String> lines(List<PlannedMessage> planned) {
        return planned.stream()
                .map(message -> message.kind() + " " + message.channel() + " " + message.dueAt())
                .toList();
    }
}
