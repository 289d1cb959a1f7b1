package org.openhour.booking.time;

import java.time.Clock;

/** The time as it truly is, however a demo's clock is set: what tokens between the services expire by. */
public record TrueTime(Clock clock) {}
