package org.openhour.notification.api;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.notification.messages.NotReached;
import org.openhour.notification.messages.NotReachedList;

/** Whom nothing has told of their appointment, in one call for all the days that the desk asks about. */
@RestController
class NotReachedController {

    private static final Duration LONGEST = Duration.ofDays(31);

    record NotReachedWire(
            String appointmentId,
            @Nullable String clientId,
            String reason,
            @Nullable OffsetDateTime since) {}

    private final NotReachedList list;
    private final PracticeTime time;

    NotReachedController(NotReachedList list, PracticeTime time) {
        this.list = list;
        this.time = time;
    }

    /** Of the appointments that start in {@code [from, to)}, at most a month. */
    @GetMapping("/api/v1/not-reached")
    List<NotReachedWire> list(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        FieldReader fields = new FieldReader();
        Optional<Instant> first = fields.moment("from", from);
        Optional<Instant> end = fields.moment("to", to);
        if (first.isPresent()
                && end.isPresent()
                && end.get().isAfter(first.get().plus(LONGEST))) {
            fields.problem("to", "range-too-long", "must be at most 31 days later");
        }
        if (!fields.problems().isEmpty()) {
            throw new InvalidFields(fields.problems());
        }
        return list.of(first.orElseThrow(), end.orElseThrow()).stream()
                .map(this::wire)
                .toList();
    }

    private NotReachedWire wire(NotReached one) {
        return new NotReachedWire(
                one.appointment().value(),
                one.client() == null ? null : one.client().value(),
                one.reason(),
                time.local(one.since()));
    }
}
