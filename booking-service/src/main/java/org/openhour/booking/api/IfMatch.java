package org.openhour.booking.api;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Expected;

/** Reads the revision of an {@code If-Match} header, {@code "3"} or bare. */
final class IfMatch {

    private IfMatch() {}

    static Expected read(@Nullable String header) {
        if (header == null || header.isBlank() || header.equals("*")) {
            return Expected.ANY;
        }
        String revision = header.strip().replaceAll("^W/", "").replace("\"", "");
        if (!revision.matches("\\d{1,9}")) {
            throw InvalidRequest.of("If-Match", "revision-malformed", "It is the appointment's revision, a number.");
        }
        return Expected.revision(Integer.parseInt(revision));
    }
}
