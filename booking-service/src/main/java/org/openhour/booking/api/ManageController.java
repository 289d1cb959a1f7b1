package org.openhour.booking.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Cancellation;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.appointments.PrivateLinks.Opened;
import org.openhour.booking.practice.Catalogues;

/** What a client does with their own appointment, by its private link. */
@RestController
@RequestMapping("/api/v1/manage/{token}")
class ManageController {

    private final PrivateLinks links;
    private final Appointments appointments;
    private final Catalogues catalogues;

    ManageController(PrivateLinks links, Appointments appointments, Catalogues catalogues) {
        this.links = links;
        this.appointments = appointments;
        this.catalogues = catalogues;
    }

    @GetMapping
    AppointmentAnswer show(@PathVariable String token) {
        return answer(links.open(token).appointment().state(), token);
    }

    @PostMapping("/confirm")
    AppointmentAnswer confirm(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(appointments.confirm(opened(token), IfMatch.read(ifMatch), Because.of(Actor.CLIENT)), token);
    }

    /** Where the client will be at a session by video (R-A5). */
    @PostMapping("/california")
    AppointmentAnswer answerCalifornia(@PathVariable String token, @RequestBody CaliforniaJson json) {
        if (json.physicallyInCalifornia() == null) {
            throw InvalidRequest.of(
                    "physicallyInCalifornia", "required", "Say whether you will be in California then.");
        }
        Opened opened = links.open(token);
        return answer(
                appointments.answerCalifornia(
                        opened.appointment().id(),
                        opened.client(),
                        json.physicallyInCalifornia(),
                        Expected.ANY,
                        Because.of(Actor.CLIENT)),
                token);
    }

    record CaliforniaJson(@Nullable Boolean physicallyInCalifornia) {}

    @PostMapping("/reschedule")
    AppointmentAnswer reschedule(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MoveJson json) {
        Opened opened = links.open(token);
        return answer(
                appointments.move(
                        opened.appointment().id(),
                        json.read(catalogues.current()).answeredBy(opened.client()),
                        IfMatch.read(ifMatch),
                        Because.of(Actor.CLIENT)),
                token);
    }

    @PostMapping("/cancel")
    AppointmentAnswer cancel(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReasonJson json) {
        Because because =
                ReasonJson.because(Actor.CLIENT, ReasonJson.orEmpty(json).reason(), true);
        return answer(
                appointments.cancel(opened(token), Cancellation.BY_CLIENT, IfMatch.read(ifMatch), because), token);
    }

    private AppointmentId opened(String token) {
        return links.open(token).appointment().id();
    }

    /** With the link that was used, and nobody else's (R-B3). */
    private AppointmentAnswer answer(AppointmentState state, String token) {
        return new Wire(catalogues.current())
                .appointment(state, Optional.of(links.urlOf(token).toString()));
    }
}
