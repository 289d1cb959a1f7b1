package org.openhour.notification.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.appointments.SampleAppointment;
import org.openhour.notification.plan.MessageKind;

class LettersTest {

    @Test
    @DisplayName("R-D1: says that a no cancels nothing, or who hears of it")
    void saysWhatANoToTheInviteDoes() {
        assertThat(invite("")).contains("Answering \"No\" to the calendar invite does not cancel");
        assertThat(invite("imap.practice.example"))
                .contains("Answering \"No\" to the calendar invite tells our front desk", "does not cancel");
    }

    private static String invite(String replyMailbox) {
        Wording wording = new Wording();
        Letters letters = new Letters(
                wording, new SeriesWords(wording, Clock.systemUTC()), new TemplatesProperties(replyMailbox));
        return letters.of(
                        MessageKind.INVITE,
                        SampleAppointment.at("2026-12-08T10:00:00-08:00").state(),
                        Language.EN)
                .plain();
    }
}
