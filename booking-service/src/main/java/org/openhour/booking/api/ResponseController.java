package org.openhour.booking.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.ClientAnswer;
import org.openhour.booking.appointments.ClientResponse;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.practice.Catalogues;

/** Hears from notification-service what clients answered. */
@RestController
class ResponseController {

    record ResponseJson(
            @Nullable String source,
            @Nullable String messageId,
            @Nullable String kind,
            @Nullable String detail,
            @Nullable String text,
            @Nullable String receivedAt) {}

    private final ClientResponses responses;
    private final Catalogues catalogues;

    ResponseController(ClientResponses responses, Catalogues catalogues) {
        this.responses = responses;
        this.catalogues = catalogues;
    }

    @PostMapping("/api/v1/appointments/{id}/responses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@PathVariable UUID id, @RequestBody ResponseJson json) {
        Named named = new Named(catalogues.current());
        Optional<ClientResponse.Source> source = named.required(
                "source",
                json.source(),
                "source-unknown",
                "SMS or EMAIL_REPLY.",
                text -> find(ClientResponse.Source.values(), text));
        Optional<ClientResponse.Kind> kind = named.required(
                "kind", json.kind(), "kind-unknown", "No such kind.", text -> find(ClientResponse.Kind.values(), text));
        Optional<String> messageId = named.required(
                "messageId", json.messageId(), "too-long", "At most 100 characters.", ResponseController::shortId);
        Optional<Instant> receivedAt = named.required(
                "receivedAt",
                json.receivedAt(),
                "time-malformed",
                "A moment with an offset.",
                ResponseController::moment);
        Optional<String> detail = named.optional(
                "detail",
                json.detail(),
                "detail-unknown",
                "A fixed word in kebab-case.",
                ResponseController::fixedWord);
        Optional<String> text =
                named.optional("text", json.text(), "too-long", "At most 1,600 characters.", ResponseController::words);
        named.requireNoProblems();
        responses.receive(new ClientAnswer(
                new AppointmentId(id),
                messageId.orElseThrow(),
                source.orElseThrow(),
                kind.orElseThrow(),
                detail,
                text,
                receivedAt.orElseThrow()));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String text) {
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
    }

    private static Optional<String> fixedWord(String text) {
        return Optional.of(text).filter(word -> word.matches("[a-z]+(-[a-z]+){0,9}") && word.length() <= 60);
    }

    private static Optional<String> words(String text) {
        return Optional.of(text).filter(words -> words.length() <= 1600);
    }

    private static Optional<String> shortId(String text) {
        return Optional.of(text).filter(id -> id.length() <= 100);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
