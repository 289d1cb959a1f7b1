package org.openhour.booking.api;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.clients.Audience.Channel;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.outbox.DeskMessage;
import org.openhour.booking.outbox.DeskMessages;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** Sends once more, at once, what a client should know now; in the quiet hours only what is urgent, with a reason (R-C2). */
@RestController
class DeskMessageController {

    private static final int LONGEST_REASON = 500;

    record MessageJson(
            @Nullable String kind,
            @Nullable String channel,
            @Nullable Boolean urgent,
            @Nullable String reason) {

        boolean isUrgent() {
            return Boolean.TRUE.equals(urgent);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SendingWire(
            UUID requestId, DeskMessage.Kind kind, @Nullable Channel channel, boolean urgent) {}

    private final DeskView view;
    private final DeskMessages messages;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskMessageController(DeskView view, DeskMessages messages, Catalogues catalogues, Trail trail) {
        this.view = view;
        this.messages = messages;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    /** The same body with the same {@code Idempotency-Key} is one message. */
    @PostMapping("/api/v1/desk/appointments/{id}/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SendingWire send(
            @AuthenticationPrincipal StaffMember who,
            @PathVariable UUID id,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key,
            @RequestBody MessageJson json) {
        Appointment appointment = view.requireVisible(new AppointmentId(id), who);
        DeskMessage message = read(json, appointment.id(), requestId(key, who, id, json));
        List<UUID> clients = appointment.clients().stream().map(ClientId::value).toList();
        messages.send(message, trail.sending(who, id, clients, message.urgent(), reason(json)));
        return new SendingWire(
                message.request(), message.kind(), message.channel().orElse(null), message.urgent());
    }

    private DeskMessage read(MessageJson json, AppointmentId appointment, UUID request) {
        Named named = new Named(catalogues.current());
        Optional<DeskMessage.Kind> kind = named.required(
                "kind",
                json.kind(),
                "kind-unknown",
                "CONFIRMATION or REMINDER, or CANCELLATION of what is cancelled.",
                text -> find(DeskMessage.Kind.class, text));
        Optional<Channel> channel = named.optional(
                "channel", json.channel(), "channel-unknown", "SMS or EMAIL.", text -> find(Channel.class, text));
        named.optional(
                "reason", json.reason(), "too-long", "At most 500 characters.", DeskMessageController::shortText);
        if (json.isUrgent() && (json.reason() == null || json.reason().isBlank())) {
            named.add("reason", "required", "What is urgent needs a reason.");
        }
        named.requireNoProblems();
        return new DeskMessage(request, appointment, kind.orElseThrow(), channel, json.isUrgent());
    }

    private static Optional<String> reason(MessageJson json) {
        return Optional.ofNullable(json.reason()).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static UUID requestId(@Nullable String key, StaffMember who, UUID appointment, MessageJson json) {
        return IdempotencyHeader.read(key, who.id().toString(), json)
                .map(given -> UUID.nameUUIDFromBytes((given + "|" + appointment).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(UuidCreator::getTimeOrderedEpoch);
    }

    private static Optional<String> shortText(String text) {
        return Optional.of(text).filter(found -> found.length() <= LONGEST_REASON);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return EnumSet.allOf(type).stream()
                .filter(value -> value.name().equals(text))
                .findFirst();
    }
}
