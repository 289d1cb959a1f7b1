package org.openhour.booking.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be set to another moment and goes on ticking from there; for demos and tests. */
public final class SettableClock extends Clock {

    private final Clock truth;
    private volatile Duration shift = Duration.ZERO;

    public SettableClock(Clock truth) {
        this.truth = truth;
    }

    public void set(Instant now) {
        shift = Duration.between(truth.instant(), now);
    }

    public void restore() {
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return truth.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return truth.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(truth.withZone(zone), shift);
    }
}
