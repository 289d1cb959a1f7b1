package org.openhour.notification.messages;

import java.time.Instant;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.plan.MessageKind;

/** A message on its way out: of use before {@code notAfter} only. */
public record Outgoing(
        MessageId id,
        MessageKind kind,
        AppointmentState appointment,
        Recipient recipient,
        String address,
        int sequence,
        Instant notAfter) {}
