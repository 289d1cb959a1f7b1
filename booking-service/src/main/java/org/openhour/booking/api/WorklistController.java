package org.openhour.booking.api;

import java.time.Clock;
import java.time.Duration;
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
import org.openhour.booking.outside.Failure;
import org.openhour.booking.outside.OutsideCalendar;
import org.openhour.booking.outside.OutsideCalendars;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** What needs a human: answers that are not a plain yes, news that did not get through, calendars that cannot be read. */
@RestController
class WorklistController {

    private static final Duration CALENDAR_GOOD_FOR = Duration.ofDays(1);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String kind,
            @Nullable String appointment,
            @Nullable String client,
            @Nullable String clinician,
            String reason,
            OffsetDateTime dueAt) {}

    private final ClientResponses responses;
    private final Appointments appointments;
    private final Backlog backlog;
    private final OutsideCalendars calendars;
    private final Catalogues catalogues;
    private final Clock clock;

    WorklistController(
            ClientResponses responses,
            Appointments appointments,
            Backlog backlog,
            OutsideCalendars calendars,
            Catalogues catalogues,
            Clock clock) {
        this.responses = responses;
        this.appointments = appointments;
        this.backlog = backlog;
        this.calendars = calendars;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GetMapping("/api/v1/desk/worklist")
    List<Item> worklist(@AuthenticationPrincipal StaffMember who) {
        Catalogue catalogue = catalogues.current();
        WallClock wall = catalogue.practice().wallClock();
        List<Item> items = new ArrayList<>();
        if (who.seesEverybody()) {
            backlog.failing()
                    .ifPresent(waiting -> items.add(new Item(
                            "MESSAGES_WAITING",
                            null,
                            null,
                            null,
                            "NOTIFICATION_SERVICE_NOT_REACHED",
                            at(wall, waiting.since()))));
        }
        List<ClientResponse> open = responses.open();
        Map<AppointmentId, Appointment> about =
                appointments.all(open.stream().map(ClientResponse::appointment).toList());
        for (ClientResponse response : open) {
            Appointment appointment = about.get(response.appointment());
            if (appointment != null && who.sees(appointment.clinician())) {
                items.add(answered(response, appointment, wall));
            }
        }
        calendars.unreadSince(clock.instant().minus(CALENDAR_GOOD_FOR)).stream()
                .filter(calendar -> who.sees(calendar.clinician()))
                .forEach(calendar -> items.add(stale(calendar, catalogue)));
        return items;
    }

    private static Item answered(ClientResponse response, Appointment appointment, WallClock wall) {
        return new Item(
                "CLIENT_ANSWERED",
                appointment.id().toString(),
                appointment.client().toString(),
                null,
                response.detail().orElse(response.kind().name()),
                at(wall, response.receivedAt()));
    }

    private static Item stale(OutsideCalendar calendar, Catalogue catalogue) {
        return new Item(
                "OUTSIDE_CALENDAR_STALE",
                null,
                null,
                catalogue.clinician(calendar.clinician()).slug(),
                calendar.failure().map(Failure::name).orElse("NOT_TRIED"),
                at(catalogue.practice().wallClock(), calendar.lastKnown().plus(CALENDAR_GOOD_FOR)));
    }

    private static OffsetDateTime at(WallClock wall, Instant moment) {
        return moment.atZone(wall.zone()).toOffsetDateTime();
    }
}
