package org.openhour.booking.api;

import org.jspecify.annotations.Nullable;

/** A booking as it is asked for, nothing of it checked yet. */
record BookingJson(
        @Nullable String service,
        @Nullable String modality,
        @Nullable String start,
        @Nullable String clinician,
        @Nullable String location,
        @Nullable String hold,
        @Nullable ClientJson client,
        @Nullable String clientId,
        @Nullable ConsentsJson consents,
        @Nullable Boolean physicallyInCalifornia,
        @Nullable String note,
        @Nullable OverrideJson override) {

    record ClientJson(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String dateOfBirth,
            @Nullable String language,
            @Nullable String zip) {}

    record ConsentsJson(
            @Nullable Boolean sms,
            @Nullable Boolean email,
            @Nullable Boolean telehealth) {}

    record OverrideJson(@Nullable String reason) {}
}
