package org.openhour.booking.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A client as the desk sees them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskClient(
        String id,
        String firstName,
        String lastName,
        String email,
        String phone,
        @Nullable LocalDate dateOfBirth,
        String language,
        @Nullable String zip,
        List<ConsentWire> consents) {

    /** One answer that they gave. */
    record ConsentWire(String kind, boolean granted, String version, String method, Instant recordedAt) {}
}
