package org.openhour.booking.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.ClientResponse;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.outbox.Backlog;
import org.openhour.booking.outbox.DeskMessage;
import org.openhour.booking.outbox.DeskMessages;
import org.openhour.booking.outbox.LedgerEntry;
import org.openhour.booking.outbox.MessageLedger;
import org.openhour.booking.time.WallClock;

/** Says what became of an appointment's messages, and what was answered to them. */
@Component
class Messages {

    /** The reminders by their order: their lead times are the practice's own. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("CONFIRMATION", "Booking text"),
            Map.entry("INVITE", "Invitation"),
            Map.entry("UPDATE", "Change of time or place"),
            Map.entry("CANCELLATION", "Cancellation"),
            Map.entry("REMINDER_72H", "First reminder"),
            Map.entry("REMINDER_24H", "Second reminder"),
            Map.entry("REMINDER_2H", "Link to join by"),
            Map.entry("OFFER", "Offer of an open hour"),
            Map.entry("OFFER_GONE", "The open hour is gone"),
            Map.entry("PULSE", "Two questions after a session"),
            Map.entry("NUDGE", "A nudge between sessions"));

    private final MessageLedger ledger;
    private final Backlog backlog;
    private final ClientResponses responses;
    private final Clock now;

    Messages(MessageLedger ledger, Backlog backlog, ClientResponses responses, Clock now) {
        this.ledger = ledger;
        this.backlog = backlog;
        this.responses = responses;
        this.now = now;
    }

    Correspondence of(Appointment appointment, WallClock clock) {
        Instant moment = now.instant();
        return new Correspondence(
                ledger.of(appointment.id()).map(entries -> entries.stream()
                        .map(entry -> line(entry, clock))
                        .toList()),
                waiting(clock),
                responses.of(appointment.id()).stream()
                        .map(response -> line(response, clock))
                        .toList(),
                DeskMessages.isPossible(DeskMessage.Kind.REMINDER, appointment, moment),
                DeskMessages.isPossible(DeskMessage.Kind.CANCELLATION, appointment, moment),
                UuidCreator.getTimeOrderedEpoch());
    }

    private Optional<String> waiting(WallClock clock) {
        return backlog.failing()
                .map(waiting -> "Messages are waiting: notification service not reached since "
                        + Words.moment(clock.localOf(waiting.since())) + ".");
    }

    /** Empty of a kind that has no words yet. */
    static Optional<String> kind(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }

    private static Correspondence.MessageLine line(LedgerEntry entry, WallClock clock) {
        boolean held = entry.state().equals("PLANNED") && entry.reason() != null;
        return new Correspondence.MessageLine(
                entry.channel().equals("EMAIL") ? "mail" : "msg",
                kind(entry.kind()).orElse("Message"),
                entry.to(),
                when(entry, clock),
                held ? new Correspondence.State("Held back", "hold", "warn") : state(entry.state()),
                Optional.ofNullable(entry.reason()).map(ReasonWords::of));
    }

    private static String when(LedgerEntry entry, WallClock clock) {
        return entry.sentAt() != null
                ? "sent " + moment(entry.sentAt(), clock)
                : entry.state().equals("PLANNED")
                        ? "due " + moment(entry.dueAt(), clock)
                        : moment(entry.dueAt(), clock);
    }

    private static String moment(@Nullable OffsetDateTime moment, WallClock clock) {
        return moment == null ? "" : Words.moment(clock.localOf(moment));
    }

    static Correspondence.State state(String state) {
        return switch (state) {
            case "PLANNED" -> new Correspondence.State("Planned", "clock", "");
            case "CLAIMED" -> new Correspondence.State("On its way", "clock", "");
            case "SENT" -> new Correspondence.State("Sent", "check", "ok");
            case "DELIVERED" -> new Correspondence.State("Delivered", "done", "ok");
            case "UNDELIVERED" -> new Correspondence.State("Not delivered", "alert", "bad");
            case "FAILED" -> new Correspondence.State("Refused", "alert", "bad");
            case "UNKNOWN" -> new Correspondence.State("Not certain", "alert", "warn");
            case "SKIPPED" -> new Correspondence.State("Left out", "x", "");
            case "WITHDRAWN" -> new Correspondence.State("Withdrawn", "x", "");
            default -> new Correspondence.State("Not certain", "alert", "warn");
        };
    }

    private static Correspondence.AnswerLine line(ClientResponse response, WallClock clock) {
        return new Correspondence.AnswerLine(
                response.id(),
                AnswerWords.of(response),
                response.text(),
                (response.source() == ClientResponse.Source.SMS ? "By text, " : "By email, ")
                        + Words.moment(clock.localOf(response.receivedAt())),
                response.handledAt().map(moment -> "Done " + Words.moment(clock.localOf(moment))));
    }
}
