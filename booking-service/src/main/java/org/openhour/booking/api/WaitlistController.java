package org.openhour.booking.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.waitlist.Waitlist;
import org.openhour.booking.waitlist.WaitlistEntry;

/** Puts somebody on the waitlist who asks for it; nothing is told of whether they stood there before. */
@RestController
class WaitlistController {

    private final WaitlistReader reader;
    private final Waitlist waitlist;

    WaitlistController(WaitlistReader reader, Waitlist waitlist) {
        this.reader = reader;
        this.waitlist = waitlist;
    }

    @PostMapping("/api/v1/waitlist")
    @ResponseStatus(HttpStatus.CREATED)
    WaitlistAnswer.Joined join(@RequestBody WaitlistJson json) {
        WaitlistEntry entry = waitlist.join(reader.read(json, Actor.CLIENT));
        return new WaitlistAnswer.Joined(entry.id().toString(), entry.status().name());
    }
}
