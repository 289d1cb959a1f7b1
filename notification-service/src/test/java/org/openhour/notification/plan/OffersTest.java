package org.openhour.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhour.notification.appointments.SampleAppointment.ROBIN;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.notification.appointments.AppointmentStatus;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.appointments.SampleAppointment;

class OffersTest {

    private final Story story = new Story("2026-12-01T10:00:00-08:00");
    private final SampleAppointment offered =
            SampleAppointment.at("2026-12-08T10:00:00-08:00").offeredUntil("2026-12-01T10:30:00-08:00");
    private final SampleAppointment over = offered.becoming(AppointmentStatus.CANCELLED);

    @Test
    void offersAnHourOnceAndByTextAlone() {
        assertThat(lines(story.told(offered.state()))).containsExactly("OFFER SMS null");
        assertThat(story.told(offered.becoming(AppointmentStatus.HELD).state())).isEmpty();
    }

    @Test
    void offersByEmailToWhoeverAgreedToNoTextsOrTakesNone() {
        assertThat(lines(story.silencing("robin", "opted-out").told(offered.state())))
                .containsExactly("OFFER EMAIL null");
        assertThat(lines(new Story("2026-12-01T10:00:00-08:00")
                        .told(offered.with(mailOnly()).state())))
                .containsExactly("OFFER EMAIL null");
    }

    @Test
    void tellsOnceWhereSomebodyElseWasFaster() {
        story.told(offered.state());
        assertThat(lines(story.later("2026-12-01T10:10:00-08:00").told(over.state())))
                .containsExactly("OFFER_GONE SMS null");
        assertThat(story.told(over.becoming(AppointmentStatus.CANCELLED).state()))
                .isEmpty();
    }

    @Test
    void saysNothingWhereTheOfferWasNeverSentOrRanOut() {
        assertThat(story.told(over.state())).isEmpty();
        story.told(offered.state());
        assertThat(story.untold(over.state())).isEmpty();
    }

    @Test
    @DisplayName("R-C2: no offer by text in the quiet hours where it would run out before they end")
    void offersNothingInTheQuietHours() {
        Story night = new Story("2026-12-01T22:00:00-08:00");
        assertThat(lines(night.told(
                        offered.offeredUntil("2026-12-01T22:30:00-08:00").state())))
                .containsExactly("OFFER SMS quiet-hours");
    }

    private static Recipient mailOnly() {
        return new Recipient(
                ROBIN.clientId(),
                ROBIN.name(),
                ROBIN.phone(),
                ROBIN.email(),
                ROBIN.language(),
                Set.of(Channel.EMAIL),
                null);
    }

    private static List<String> lines(List<PlannedMessage> planned) {
        return planned.stream()
                .map(message -> message.kind() + " " + message.channel() + " " + message.skipped())
                .toList();
    }
}
