package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.openhour.system.TwilioStub.Manner;

/** Whatever Twilio answers, a client gets one text (R-C9). */
@ExtendWith(OpenhourWithProviders.class)
class TwilioIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Openhour openhour;
    private final TwilioStub twilio;
    private final SampleClient client = SampleClient.next();

    TwilioIT(Openhour openhour, Providers providers) {
        this.openhour = openhour;
        this.twilio = providers.twilio();
    }

    @Test
    void postsWhatTwilioAsksFor() {
        Booked booked = book();
        awaitText(booked, "SENT");
        TwilioStub.Post post = twilio.postsTo(client.phone()).get(0);
        String credentials =
                Base64.getEncoder().encodeToString("SKsample:sample-secret".getBytes(StandardCharsets.UTF_8));
        assertThat(post.authorization()).isEqualTo("Basic " + credentials);
        assertThat(post.form()).containsEntry("MessagingServiceSid", "MGsample").doesNotContainKey("From");
        assertThat(post.form().get("StatusCallback")).contains("/twilio/status?message=");
        assertThat(Integer.parseInt(post.form().getOrDefault("ValidityPeriod", "0")))
                .isBetween(1, 36_000);
        assertThat(post.body()).contains(booked.manageUrl()).hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void triesAgainWhenTwilioIsBusy() {
        twilio.meet(client.phone(), Manner.BUSY, Manner.BUSY);
        awaitText(book(), "SENT");
        assertThat(twilio.takenFor(client.phone())).hasSize(1);
        assertThat(twilio.postsTo(client.phone())).hasSize(3);
    }

    @Test
    void looksForATextThatNobodyAnsweredForInsteadOfSendingItAgain() {
        twilio.meet(client.phone(), Manner.TAKE_AND_HANG);
        Booked booked = book();
        awaitText(booked, "UNKNOWN");
        openhour.setClock(Openhour.MONDAY.plusMinutes(1));
        awaitText(booked, "SENT");
        assertThat(twilio.postsTo(client.phone())).hasSize(1);
    }

    @Test
    void sendsAgainOnlyOnceTwilioHasHadTimeToListWhatItTook() {
        twilio.meet(client.phone(), Manner.FAIL_UNTAKEN);
        Booked booked = book();
        awaitText(booked, "UNKNOWN");
        openhour.setClock(Openhour.MONDAY.plusMinutes(1));
        await().during(Duration.ofSeconds(6))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(twilio.postsTo(client.phone())).hasSize(1));
        openhour.setClock(Openhour.MONDAY.plusMinutes(3));
        awaitText(booked, "SENT");
        assertThat(twilio.takenFor(client.phone())).hasSize(1);
    }

    private Booked book() {
        Slot slot = openhour.open("consultation", "TELEHEALTH")
                .with("maya-lindqvist")
                .first();
        return openhour.book(SampleBooking.consultation(slot).by(client));
    }

    private void awaitText(Booked booked, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<LedgerLine> ledger = openhour.ledgerOf(booked.id());
            assertThat(ledger).extracting(LedgerLine::name).contains("SMS CONFIRMATION " + state);
        });
    }
}
