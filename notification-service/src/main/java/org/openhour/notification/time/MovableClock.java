package org.openhour.notification.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be set to another moment and goes on ticking from there. */
public final class MovableClock extends Clock {

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(Clock real) {
        this.real = real;
    }

    public void moveTo(Instant moment) {
        offset = Duration.between(real.instant(), moment);
    }

    public void restore() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** Only a view in another zone: moving this clock does not move it. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }
}
