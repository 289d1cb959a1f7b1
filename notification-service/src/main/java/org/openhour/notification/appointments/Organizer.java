package org.openhour.notification.appointments;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.contact.EmailAddress;

/**
 * In whose name messages go out.
 *
 * @param name the practice's neutral brand (R-B1): it stands on lock screens
 */
public record Organizer(
        String name, @Nullable EmailAddress email, @Nullable String phone) {}
