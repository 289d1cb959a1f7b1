package org.openhour.notification.appointments;

/** Who was invited to what. */
public record Invited(AppointmentId appointment, ClientId client) {}
