package org.openhour.booking.local;

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

import org.openhour.booking.time.SettableClock;

/** Moves the clock of a demo. */
@RestController
@Profile("local")
@RequestMapping("/local/clock")
class ClockController {

    record NewTime(@NotNull OffsetDateTime now) {}

    private final SettableClock clock;

    ClockController(SettableClock clock) {
        this.clock = clock;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@Valid @RequestBody NewTime time) {
        clock.set(time.now().toInstant());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore() {
        clock.restore();
    }
}
