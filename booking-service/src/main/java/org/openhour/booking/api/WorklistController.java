package org.openhour.booking.api;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.ClientResponse;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.outbox.Backlog;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** What needs a human: answers that are not a plain yes, and news that did not get through. */
@RestController
class WorklistController {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String kind,
            @Nullable String appointment,
            @Nullable String client,
            String reason,
            OffsetDateTime dueAt) {}

    private final ClientResponses responses;
    private final Appointments appointments;
    private final Backlog backlog;
    private final MinorsWork minors;
    private final Catalogues catalogues;
    private final Clock now;

    WorklistController(
            ClientResponses responses,
            Appointments appointments,
            Backlog backlog,
            MinorsWork minors,
            Catalogues catalogues,
            Clock now) {
        this.responses = responses;
        this.appointments = appointments;
        this.backlog = backlog;
        this.minors = minors;
        this.catalogues = catalogues;
        this.now = now;
    }

    @GetMapping("/api/v1/desk/worklist")
    List<Item> worklist(@AuthenticationPrincipal StaffMember who) {
        WallClock clock = catalogues.current().practice().wallClock();
        List<Item> items = new ArrayList<>();
        if (who.seesEverybody()) {
            backlog.failing()
                    .ifPresent(waiting -> items.add(new Item(
                            "MESSAGES_WAITING",
                            null,
                            null,
                            "NOTIFICATION_SERVICE_NOT_REACHED",
                            at(clock, waiting.since()))));
        }
        List<ClientResponse> open = responses.open();
        Map<AppointmentId, Appointment> about =
                appointments.all(open.stream().map(ClientResponse::appointment).toList());
        for (ClientResponse response : open) {
            Appointment appointment = about.get(response.appointment());
            if (appointment != null && who.sees(appointment.clinician())) {
                items.add(answered(response, appointment, clock));
            }
        }
        minors.open(clock.today(now)).stream()
                .filter(item -> who.sees(item.appointment().clinician()))
                .map(item -> item.item(clock))
                .forEach(items::add);
        return items;
    }

    private static Item answered(ClientResponse response, Appointment appointment, WallClock clock) {
        return new Item(
                "CLIENT_ANSWERED",
                appointment.id().toString(),
                appointment.client().toString(),
                response.detail().orElse(response.kind().name()),
                at(clock, response.receivedAt()));
    }

    private static OffsetDateTime at(WallClock clock, Instant moment) {
        return moment.atZone(clock.zone()).toOffsetDateTime();
    }
}
