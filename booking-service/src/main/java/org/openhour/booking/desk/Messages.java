package org.openhour.booking.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.outbox.Backlog;
import org.openhour.booking.outbox.LedgerEntry;
import org.openhour.booking.outbox.MessageLedger;
import org.openhour.booking.time.WallClock;

/** Says what became of an appointment's messages. */
@Component
class Messages {

    private final MessageLedger ledger;
    private final Backlog backlog;

    Messages(MessageLedger ledger, Backlog backlog) {
        this.ledger = ledger;
        this.backlog = backlog;
    }

    Optional<List<AppointmentView.MessageLine>> of(AppointmentId appointment, WallClock clock) {
        return ledger.of(appointment)
                .map(entries ->
                        entries.stream().map(entry -> line(entry, clock)).toList());
    }

    Optional<String> waiting(WallClock clock) {
        return backlog.failing()
                .map(waiting -> "Messages are waiting: notification service not reached since "
                        + Words.moment(clock.localOf(waiting.since())) + ".");
    }

    private static AppointmentView.MessageLine line(LedgerEntry entry, WallClock clock) {
        return new AppointmentView.MessageLine(
                entry.channel().equals("EMAIL") ? "mail" : "msg",
                sentence(entry.kind()),
                entry.to(),
                state(entry, clock),
                badge(entry.state()),
                Optional.ofNullable(entry.reason()).map(Messages::sentence));
    }

    private static String state(LedgerEntry entry, WallClock clock) {
        return switch (entry.state()) {
            case "PLANNED" -> at(entry.dueAt(), clock, "Planned");
            case "SENT" -> at(entry.sentAt(), clock, "Sent");
            default -> sentence(entry.state());
        };
    }

    private static String at(@Nullable OffsetDateTime moment, WallClock clock, String otherwise) {
        return moment == null ? otherwise : Words.moment(clock.localOf(moment));
    }

    private static String badge(String state) {
        return switch (state) {
            case "DELIVERED" -> "ok";
            case "UNDELIVERED", "FAILED" -> "bad";
            case "UNKNOWN" -> "warn";
            default -> "";
        };
    }

    /** {@code REMINDER_3_DAYS} becomes {@code Reminder 3 days}. */
    private static String sentence(String code) {
        String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
