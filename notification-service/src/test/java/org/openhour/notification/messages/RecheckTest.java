package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.appointments.SampleAppointment;
import org.openhour.notification.messages.Verdict.Decision;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.plan.TextingHours;

@DisplayName("R-C10: whatever was true when a message was planned is asked again when it is due")
class RecheckTest {

    private static final Instant DUE =
            OffsetDateTime.parse("2026-12-07T10:00:00-08:00").toInstant();

    private final SampleAppointment booked = SampleAppointment.at("2026-12-08T10:00:00-08:00");
    private final Recheck recheck = new Recheck(new TextingHours(
            LocalTime.of(8, 0), LocalTime.of(21, 0), LocalTime.of(20, 0), ZoneId.of("America/Los_Angeles")));

    @Test
    void sendsWhatStillMakesSense() {
        assertThat(verdict(booked, DUE).decision()).isEqualTo(Decision.SEND);
    }

    @Test
    void withdrawsAReminderOfACancelledAppointment() {
        Verdict verdict = verdict(booked.becoming(AppointmentStatus.CANCELLED), DUE);
        assertThat(verdict.decision()).isEqualTo(Decision.WITHDRAW);
    }

    @Test
    void withdrawsWhatSpeaksOfAnotherTime() {
        Verdict verdict = verdict(booked.movedTo("2026-12-09T10:00:00-08:00"), DUE);
        assertThat(verdict.reason()).isEqualTo("superseded");
    }

    @Test
    void withdrawsWhatTheClientNoLongerAgreesTo() {
        Recipient robin = SampleAppointment.ROBIN;
        Recipient mailOnly = new Recipient(
                robin.clientId(),
                robin.name(),
                robin.phone(),
                robin.email(),
                robin.language(),
                Set.of(Channel.EMAIL),
                null);
        assertThat(verdict(booked.with(mailOnly), DUE).reason()).isEqualTo("no-consent");
    }

    @Test
    @DisplayName("R-C1: skips a number that opted out meanwhile")
    void skipsANumberThatOptedOutMeanwhile() {
        Verdict verdict = recheck.of(reminder(), booked.state(), r -> Optional.of("opted-out"), DUE);
        assertThat(verdict.decision()).isEqualTo(Decision.SKIP);
        assertThat(verdict.reason()).isEqualTo("opted-out");
    }

    @Test
    void skipsWhatIsOfNoUseAnyMore() {
        Instant tooLate = OffsetDateTime.parse("2026-12-08T08:30:00-08:00").toInstant();
        assertThat(verdict(booked, tooLate).reason()).isEqualTo("too-late");
    }

    @Test
    @DisplayName("R-C2: holds a late text until the morning")
    void holdsALateTextUntilTheMorning() {
        Instant night = OffsetDateTime.parse("2026-12-07T21:30:00-08:00").toInstant();
        Verdict held = recheck.of(message(booked.state().start()), booked.state(), r -> Optional.empty(), night);
        assertThat(held.decision()).isEqualTo(Decision.HOLD);
        assertThat(held.until())
                .isEqualTo(OffsetDateTime.parse("2026-12-08T08:00:00-08:00").toInstant());
    }

    @Test
    @DisplayName("R-C2: skips a late text that the morning would make useless")
    void skipsALateTextThatTheMorningWouldMakeUseless() {
        Instant night = OffsetDateTime.parse("2026-12-07T21:30:00-08:00").toInstant();
        assertThat(verdict(booked, night).reason()).isEqualTo("quiet-hours");
    }

    private Verdict verdict(SampleAppointment appointment, Instant now) {
        return recheck.of(reminder(), appointment.state(), recipient -> Optional.empty(), now);
    }

    private Message reminder() {
        return message(OffsetDateTime.parse("2026-12-08T08:00:00-08:00").toInstant());
    }

    private Message message(Instant notAfter) {
        AppointmentState state = booked.state();
        return new Message(
                MessageId.next(),
                state.id(),
                SampleAppointment.ROBIN.clientId(),
                0,
                MessageKind.REMINDER_24H,
                Channel.SMS,
                MessageState.CLAIMED,
                null,
                "+16195550123",
                state.arrangement(),
                0,
                DUE,
                notAfter,
                1,
                DUE,
                null,
                null,
                Asked.BY_PLAN);
    }
}
