package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a client gets to read, and what becomes of what they answer. */
@ExtendWith(OneOpenhour.class)
class MessagesIT {

    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Openhour openhour;

    MessagesIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void tellsOfABookingByOneTextAndOneInvite() {
        Booked booked = book();
        await().atMost(PROMISED).untilAsserted(() -> assertThat(openhour.messagesOf(booked.id()))
                .hasSize(2));
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        assertThat(openhour.messagesOf(booked.id()))
                .allSatisfy(message -> assertThat(message.text()).contains(booked.manageUrl()));
        Invitation invitation = last(booked, "EMAIL").invitation();
        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(invitation.sequence()).isZero();
        assertThat(invitation.get("SUMMARY")).isEqualTo("Appointment");
        assertThat(invitation.start()).isEqualTo(booked.start().toInstant());
        assertThat(invitation.end()).isEqualTo(booked.end().toInstant());
    }

    @Test
    void keepsTextsShortAndSilentAboutTheirReason() {
        Booked booked = book();
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        String text = last(booked, "SMS").text();
        assertThat(text).hasSizeLessThanOrEqualTo(160).containsIgnoringCase("stop");
        for (Sent message : openhour.messagesOf(booked.id())) {
            assertThat(message.text() + message.subject() + message.calendar())
                    .doesNotContainIgnoringCase("therap")
                    .doesNotContainIgnoringCase("psychother")
                    .doesNotContainIgnoringCase("consultation");
        }
    }

    @Test
    void updatesTheInviteOnceWhenTheAppointmentMoves() {
        Booked booked = book();
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        Invitation first = last(booked, "EMAIL").invitation();
        Booked moved = move(booked);
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE", "SMS UPDATE", "EMAIL UPDATE");
        Invitation update = last(booked, "EMAIL").invitation();
        assertThat(moved.revision()).isEqualTo(1);
        assertThat(update.method()).isEqualTo("REQUEST");
        assertThat(update.uid()).isEqualTo(first.uid());
        assertThat(update.sequence()).isEqualTo(1);
        assertThat(update.start()).isEqualTo(moved.start().toInstant());
    }

    @Test
    void withdrawsTheInviteAndTheRemindersWhenTheAppointmentIsCancelled() {
        Booked booked = book();
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        Invitation first = last(booked, "EMAIL").invitation();
        assertThat(openhour.manage(booked, "cancel", Map.of()).status()).isEqualTo("CANCELLED");
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE", "SMS CANCELLATION", "EMAIL CANCELLATION");
        Invitation cancellation = last(booked, "EMAIL").invitation();
        assertThat(cancellation.method()).isEqualTo("CANCEL");
        assertThat(cancellation.uid()).isEqualTo(first.uid());
        assertThat(cancellation.sequence()).isEqualTo(1);
        assertThat(cancellation.get("STATUS")).isEqualTo("CANCELLED");
        assertThat(openhour.ledgerOf(booked.id()))
                .filteredOn(line -> line.kind().startsWith("REMINDER"))
                .extracting(LedgerLine::state)
                .containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN");
    }

    @Test
    void remindsThreeDaysAndOneDayAndTwoHoursAhead() {
        Booked booked = book();
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        assertThat(openhour.ledgerOf(booked.id()))
                .filteredOn(line -> line.state().equals("PLANNED"))
                .extracting(LedgerLine::kind, line -> line.dueAt().toInstant())
                .containsExactlyInAnyOrder(
                        tuple("REMINDER_72H", booked.start().minusHours(72).toInstant()),
                        tuple("REMINDER_24H", booked.start().minusHours(24).toInstant()),
                        tuple("REMINDER_2H", booked.start().minusHours(2).toInstant()));
        openhour.setClock(booked.start().minusHours(72).plusSeconds(1));
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE", "SMS REMINDER_72H");
        openhour.setClock(booked.start().minusHours(24).plusSeconds(1));
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE", "SMS REMINDER_72H", "SMS REMINDER_24H");
    }

    @Test
    void remindsOnceOfTheNewTimeAfterAMove() {
        Booked booked = book();
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        Booked moved = move(booked);
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE", "SMS UPDATE", "EMAIL UPDATE");
        assertThat(openhour.ledgerOf(booked.id()))
                .filteredOn(line -> line.state().equals("PLANNED"))
                .extracting(line -> line.dueAt().toInstant())
                .containsExactlyInAnyOrder(
                        moved.start().minusHours(72).toInstant(),
                        moved.start().minusHours(24).toInstant(),
                        moved.start().minusHours(2).toInstant());
    }

    @Test
    void textsNobodyAtNight() {
        OffsetDateTime night = Openhour.MONDAY.withHour(22);
        openhour.setClock(night);
        Booked booked = book();
        awaitMessages(booked, "EMAIL INVITE");
        assertThat(openhour.ledgerOf(booked.id())).anySatisfy(line -> {
            assertThat(line.name()).isEqualTo("SMS CONFIRMATION PLANNED");
            assertThat(line.dueAt().toInstant())
                    .isEqualTo(night.plusDays(1).withHour(8).toInstant());
        });
        openhour.setClock(night.plusDays(1).withHour(8).plusSeconds(1));
        awaitMessages(booked, "EMAIL INVITE", "SMS CONFIRMATION");
    }

    @Test
    void confirmsByTextOnce() {
        SampleClient client = SampleClient.next();
        Booked booked = openhour.book(form().by(client));
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        String sid = "SM" + UUID.randomUUID();
        text(client, "C", sid);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(openhour.look(booked).status()).isEqualTo("CONFIRMED"));
        text(client, "C", sid);
        Booked confirmed = openhour.look(booked);
        assertThat(confirmed.revision()).isEqualTo(1);
        assertThat(openhour.messagesOf(booked.id())).hasSize(2);
    }

    @Test
    void textsNoMoreAfterStop() {
        SampleClient client = SampleClient.next();
        Booked booked = openhour.book(form().by(client));
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE");
        text(client, "STOP", "SM" + UUID.randomUUID());
        move(booked);
        awaitMessages(booked, "SMS CONFIRMATION", "EMAIL INVITE", "EMAIL UPDATE");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(openhour.ledgerOf(booked.id()))
                .filteredOn(line -> line.channel().equals("SMS"))
                .extracting(LedgerLine::state)
                .containsOnly("SENT", "SKIPPED", "WITHDRAWN"));
        assertThat(openhour.look(booked).status()).isEqualTo("BOOKED");
    }

    @Test
    void sendsNothingToThoseWhoAgreedToNothing() {
        Booked booked = openhour.book(form().with("consents.sms", false).with("consents.email", false));
        Booked next = book();
        awaitMessages(next, "SMS CONFIRMATION", "EMAIL INVITE");
        assertThat(openhour.messagesOf(booked.id())).isEmpty();
    }

    private SampleBooking form() {
        return SampleBooking.consultation(slot()).with("clinician", "jonah-abara");
    }

    private Booked book() {
        return openhour.book(form());
    }

    /** In the middle of a day, so that all reminders fall into texting hours. */
    private Slot slot() {
        LocalDate from = Openhour.MONDAY.toLocalDate().plusDays(7);
        return openhour.open("consultation", "TELEHEALTH", from, from.plusDays(27)).with("jonah-abara").all().stream()
                .filter(slot -> slot.start().getHour() >= 10)
                .findFirst()
                .orElseThrow();
    }

    private Booked move(Booked booked) {
        Slot later = openhour.open("consultation", "TELEHEALTH").with("jonah-abara").all().stream()
                .filter(slot -> slot.start().isAfter(booked.end().plusHours(1))
                        && slot.start().getHour() >= 10)
                .findFirst()
                .orElseThrow();
        return openhour.manage(
                booked, "reschedule", Map.of("start", later.start().toString()));
    }

    private void text(SampleClient client, String body, String sid) {
        Answer answer = openhour.notification()
                .post("/local/inbound", Map.of("from", client.phone(), "body", body, "messageSid", sid));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void awaitMessages(Booked booked, String... names) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(openhour.messagesOf(booked.id()))
                .extracting(Sent::name)
                .containsExactlyInAnyOrder(names));
    }

    private Sent last(Booked booked, String channel) {
        List<Sent> all = openhour.messagesOf(booked.id()).stream()
                .filter(message -> message.channel().equals(channel))
                .toList();
        return all.get(all.size() - 1);
    }
}
