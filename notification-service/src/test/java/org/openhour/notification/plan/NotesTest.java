package org.openhour.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Note;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.appointments.SampleAppointment;

class NotesTest {

    private final Story story = new Story("2026-12-08T09:00:00-08:00");
    private final SampleAppointment pulse = noteAt("2026-12-08T10:00:00-08:00", Note.PULSE);

    @Test
    void plansOneTextForWhenItIsDue() {
        List<PlannedMessage> planned = story.told(pulse.state());
        assertThat(lines(planned)).containsExactly("PULSE SMS null");
        assertThat(planned.get(0).dueAt()).isEqualTo(pulse.state().start());
        assertThat(planned.get(0).notAfter()).isEqualTo(pulse.state().end());
        assertThat(lines(story.told(
                        noteAt("2026-12-08T09:30:00-08:00", Note.NUDGE).state())))
                .containsExactly("NUDGE SMS null");
    }

    @Test
    void sendsItOnceWhateverBecomesOfIt() {
        story.later("2026-12-08T10:00:00-08:00").told(pulse.state());
        assertThat(story.told(pulse.becoming(AppointmentStatus.BOOKED).state())).isEmpty();
    }

    @Test
    void sendsNothingThatWasTakenBack() {
        assertThat(story.told(pulse.becoming(AppointmentStatus.CANCELLED).state()))
                .isEmpty();
    }

    @Test
    @DisplayName("R-C2: what falls into the quiet hours waits for the morning, by text and by e-mail")
    void waitsForTheMorning() {
        Story night = new Story("2026-12-08T22:00:00-08:00");
        SampleAppointment late = noteAt("2026-12-08T20:30:00-08:00", Note.PULSE).until("2026-12-10T20:30:00-08:00");
        Instant morning = OffsetDateTime.parse("2026-12-09T08:00:00-08:00").toInstant();
        assertThat(night.told(late.state())).extracting(PlannedMessage::dueAt).containsExactly(morning);
        assertThat(night.told(late.with(without(Channel.SMS)).state()))
                .extracting(PlannedMessage::dueAt)
                .containsExactly(morning);
        assertThat(lines(night.told(
                        noteAt("2026-12-08T21:55:00-08:00", Note.NUDGE).state())))
                .containsExactly("NUDGE SMS quiet-hours");
    }

    @Test
    @DisplayName("R-C1: by e-mail where the number takes no texts, and not at all where nothing was agreed to")
    void goesByTheWayThatWasAgreedTo() {
        assertThat(lines(story.silencing("robin", "opted-out").told(pulse.state())))
                .containsExactly("PULSE EMAIL null");
        Story other = new Story("2026-12-08T09:00:00-08:00");
        assertThat(lines(other.told(pulse.with(without(Channel.SMS)).state()))).containsExactly("PULSE EMAIL null");
        assertThat(other.told(pulse.with(without(Channel.SMS, Channel.EMAIL)).state()))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsOfNoUseAnyMore() {
        Story after = new Story("2026-12-08T12:00:00-08:00");
        assertThat(lines(after.told(pulse.state()))).containsExactly("PULSE SMS too-late");
    }

    private static SampleAppointment noteAt(String due, Note note) {
        return SampleAppointment.at(due).as(note);
    }

    private static Recipient without(Channel... channels) {
        Recipient robin = SampleAppointment.ROBIN;
        Set<Channel> left = new HashSet<>(robin.channels());
        left.removeAll(List.of(channels));
        return new Recipient(
                robin.clientId(), robin.name(), robin.phone(), robin.email(), robin.language(), left, null);
    }

    private static List<String> lines(List<PlannedMessage> planned) {
        return planned.stream()
                .map(message -> message.kind() + " " + message.channel() + " " + message.skipped())
                .toList();
    }
}
