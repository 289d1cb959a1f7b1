package org.openhour.notification.local;

import java.time.OffsetDateTime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.notification.time.MovableClock;

@RestController
@Profile("local")
@RequestMapping("/local/clock")
class LocalClockController {

    private final MovableClock clock;

    LocalClockController(MovableClock clock) {
        this.clock = clock;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@Valid @RequestBody Moment moment) {
        clock.moveTo(moment.now().toInstant());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore() {
        clock.restore();
    }

    record Moment(@NotNull OffsetDateTime now) {}
}
