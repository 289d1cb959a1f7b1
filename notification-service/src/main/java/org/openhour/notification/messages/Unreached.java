package org.openhour.notification.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.openhour.notification.appointments.AppointmentAhead;
import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.Recipient;

/**
 * Whom nothing has told of an hour ahead: a pure function of the appointment and its rows in the ledger.
 *
 * @param ofSeries the rows of the series that it is a date of: a calendar has its dates from there
 */
record Unreached(AppointmentAhead ahead, List<Message> rows, List<Message> ofSeries) {

    Stream<NotReached> all() {
        AppointmentState state = ahead.state();
        return state.recipients().isEmpty()
                ? Stream.of(new NotReached(state.id(), null, "no-channel", ahead.since()))
                : state.recipients().stream().flatMap(recipient -> one(recipient).stream());
    }

    private Optional<NotReached> one(Recipient recipient) {
        AppointmentState state = ahead.state();
        List<Message> theirs = rows.stream()
                .filter(row -> row.client().equals(recipient.clientId()))
                .filter(row -> row.arrangement().equals(state.arrangement()))
                .toList();
        if (theirs.stream().anyMatch(Message::mayTell) || isToldBySeries(recipient)) {
            return Optional.empty();
        }
        return Optional.of(theirs.stream()
                .filter(Message::failedToTell)
                .reduce((earlier, later) -> later)
                .map(last -> new NotReached(state.id(), recipient.clientId(), reason(last), since(last)))
                .orElseGet(() -> new NotReached(state.id(), recipient.clientId(), without(recipient), ahead.since())));
    }

    private boolean isToldBySeries(Recipient recipient) {
        return ofSeries.stream().anyMatch(row -> row.client().equals(recipient.clientId()) && row.mayTell());
    }

    private static String without(Recipient recipient) {
        boolean any = Stream.of(Channel.values())
                .anyMatch(way -> recipient.address(way).isPresent());
        return any ? "not-sent" : "no-channel";
    }

    private static String reason(Message last) {
        return switch (last.state()) {
            case UNDELIVERED -> "undelivered";
            case FAILED -> "failed";
            default -> last.reason() == null ? "not-sent" : last.reason();
        };
    }

    private static Instant since(Message last) {
        return last.sentAt() == null ? last.dueAt() : last.sentAt();
    }
}
