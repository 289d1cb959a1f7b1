package org.openhour.notification.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.messages.Pause;
import org.openhour.notification.messages.Sending;

/** The channels at rest, and how an operator ends their rest. */
@RestController
@RequestMapping("/api/v1/pauses")
class PauseController {

    private final Sending sending;

    PauseController(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    List<PauseWire> pauses() {
        return sending.pauses().stream().map(PauseWire::of).toList();
    }

    @DeleteMapping("/{channel:SMS|EMAIL}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable Channel channel) {
        sending.resume(channel);
    }

    record PauseWire(Channel channel, String reason, OffsetDateTime since) {

        static PauseWire of(Pause pause) {
            return new PauseWire(pause.channel(), pause.reason(), pause.since().atOffset(ZoneOffset.UTC));
        }
    }
}
