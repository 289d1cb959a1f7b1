package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The mails of an appointment, taken apart as they arrive. */
@ExtendWith(OpenhourWithProviders.class)
class MailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Openhour openhour;
    private final Providers providers;
    private final SampleClient client = SampleClient.next();

    MailIT(Openhour openhour, Providers providers) {
        this.openhour = openhour;
        this.providers = providers;
    }

    @Test
    void carriesTheInviteAsMailProgramsWantIt() {
        Booked booked = book();
        MimePart mail = MimePart.parse(awaitMails(1).get(0));
        assertThat(mail.type()).isEqualTo("multipart/mixed");
        assertThat(mail.parts()).extracting(MimePart::type).first().isEqualTo("multipart/alternative");
        assertThat(mail.parts()).hasSize(2);
        List<MimePart> alternatives = mail.parts().get(0).parts();
        assertThat(alternatives).extracting(MimePart::type).containsExactly("text/plain", "text/html", "text/calendar");
        MimePart calendar = alternatives.get(2);
        assertThat(calendar.header("Content-Type")).containsIgnoringCase("method=REQUEST");
        Invitation invitation = Invitation.parse(calendar.text());
        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(invitation.start()).isEqualTo(booked.start().toInstant());
        assertThat(alternatives.get(0).text()).contains(booked.manageUrl());
        assertThat(alternatives.get(1).text()).contains(booked.manageUrl());
        MimePart attachment = mail.parts().get(1);
        assertThat(attachment.header("Content-Disposition")).contains("invite.ics");
        assertThat(Invitation.parse(attachment.text())).isEqualTo(invitation);
        assertThat(invitation.get("ORGANIZER")).containsIgnoringCase(addressIn(mail.header("From")));
    }

    @Test
    void takesTheInviteBackByMail() {
        Booked booked = book();
        awaitMails(1);
        openhour.manage(booked, "cancel", Map.of());
        MimePart mail = MimePart.parse(awaitMails(2).get(1));
        MimePart calendar = mail.parts().get(0).parts().get(2);
        assertThat(calendar.header("Content-Type")).containsIgnoringCase("method=CANCEL");
        assertThat(Invitation.parse(calendar.text()).method()).isEqualTo("CANCEL");
    }

    private Booked book() {
        Slot slot =
                openhour.open("consultation", "TELEHEALTH").with("elena-ruiz").first();
        return openhour.book(SampleBooking.consultation(slot).by(client));
    }

    private List<String> awaitMails(int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(providers.mailsTo(client.email()))
                .hasSize(count));
        return providers.mailsTo(client.email());
    }

    private static String addressIn(String from) {
        return from.contains("<") ? from.substring(from.indexOf('<') + 1, from.indexOf('>')) : from;
    }
}
