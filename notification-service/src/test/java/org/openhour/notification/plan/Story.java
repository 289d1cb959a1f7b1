package org.openhour.notification.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.ClientId;

/** Plans one state after the other, each message sent as soon as it is planned for now. */
final class Story {

    static final PlanProperties DEFAULTS = new PlanProperties(
            LocalTime.of(8, 0),
            LocalTime.of(21, 0),
            LocalTime.of(20, 0),
            ZoneId.of("America/Los_Angeles"),
            Duration.ofHours(2),
            Duration.ofHours(2),
            new Leads(Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(2)),
            new Ceiling(1, 3));

    private MessagePlan plan = new MessagePlan(DEFAULTS);
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<ClientId, String> silenced = new HashMap<>();
    private Instant now;

    Story(String now) {
        this.now = OffsetDateTime.parse(now).toInstant();
    }

    Story later(String moment) {
        now = OffsetDateTime.parse(moment).toInstant();
        return this;
    }

    Story leading(Leads leads) {
        plan = new MessagePlan(new PlanProperties(
                DEFAULTS.opens(),
                DEFAULTS.closes(),
                DEFAULTS.evening(),
                DEFAULTS.zone(),
                DEFAULTS.quietAfterAnnouncement(),
                DEFAULTS.usefulUntil(),
                leads,
                DEFAULTS.ceiling()));
        return this;
    }

    Story silencing(String client, String reason) {
        silenced.put(new ClientId(client), reason);
        return this;
    }

    /** Plans this state and takes what is due as sent. */
    List<PlannedMessage> told(AppointmentState state) {
        return planned(state, true);
    }

    /** Plans this state, of which the client knows already. */
    List<PlannedMessage> untold(AppointmentState state) {
        return planned(state, false);
    }

    private List<PlannedMessage> planned(AppointmentState state, boolean announce) {
        List<PlannedMessage> planned = plan.of(new Situation(state, announce, tellings, silenced, now));
        planned.stream()
                .filter(message -> message.skipped() != null || !message.dueAt().isAfter(now))
                .map(message -> telling(message, state))
                .forEach(tellings::add);
        return planned;
    }

    private static Telling telling(PlannedMessage message, AppointmentState state) {
        return new Telling(
                message.client(),
                message.kind(),
                message.channel(),
                state.arrangement(),
                message.address(),
                message.skipped() == null || message.skipped().equals(PlannedMessage.NOT_ANNOUNCED));
    }
}
