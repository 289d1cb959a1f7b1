package org.openhour.notification.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.messages.DeskRequest;
import org.openhour.notification.messages.DeskRequests;
import org.openhour.notification.messages.Reach;
import org.openhour.notification.plan.DeskWish;

/** What the desk wants a client told at once, and how that can be done just now. */
@RestController
@RequestMapping("/api/v1/appointments/{id:" + AppointmentId.PATTERN + "}")
class DeskMessageController {

    record RequestWire(
            @Nullable String requestId,
            @Nullable Long revision,
            @Nullable String kind,
            @Nullable String channel,
            @Nullable Boolean urgent) {}

    record ReachWire(@Nullable OffsetDateTime quietUntil, List<WayWire> ways) {}

    record WayWire(
            String clientId, Channel channel, @Nullable String closed) {}

    private final DeskRequests requests;
    private final PracticeTime time;

    DeskMessageController(DeskRequests requests, PracticeTime time) {
        this.requests = requests;
        this.time = time;
    }

    /** The same request again changes nothing. */
    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String id, @RequestBody RequestWire body) {
        requests.take(new AppointmentId(id), read(body));
    }

    @GetMapping("/reach")
    ReachWire reach(@PathVariable String id) {
        Reach reach = requests.reach(new AppointmentId(id));
        return new ReachWire(
                time.local(reach.quietUntil()),
                reach.ways().stream()
                        .map(way -> new WayWire(way.client().value(), way.channel(), way.closed()))
                        .toList());
    }

    private static DeskRequest read(RequestWire body) {
        FieldReader fields = new FieldReader();
        Optional<String> id = fields.required("requestId", body.requestId())
                .flatMap(text -> fields.parsed("requestId", text, "not-an-id", given -> Optional.of(given)
                        .filter(found -> found.matches(AppointmentId.PATTERN))));
        Optional<DeskWish.Kind> kind = fields.constant("kind", body.kind(), DeskWish.Kind.class);
        Optional<Channel> channel =
                body.channel() == null ? Optional.empty() : fields.constant("channel", body.channel(), Channel.class);
        if (!fields.problems().isEmpty()) {
            throw new InvalidFields(fields.problems());
        }
        return new DeskRequest(
                id.orElseThrow(),
                body.revision() == null ? 0 : body.revision(),
                new DeskWish(kind.orElseThrow(), channel, Boolean.TRUE.equals(body.urgent())));
    }
}
