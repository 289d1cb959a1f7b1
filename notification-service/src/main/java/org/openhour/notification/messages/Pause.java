package org.openhour.notification.messages;

import java.time.Instant;

import org.openhour.notification.appointments.Channel;

/** A channel at rest, since when and why. */
public record Pause(Channel channel, String reason, Instant since) {}
