package org.openhour.booking.api;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
        @Nullable List<@Nullable CompanionJson> companions,
        @Nullable Boolean physicallyInCalifornia,
        @Nullable String note,
        @Nullable OverrideJson override,
        @Nullable Boolean tellClient,
        @Nullable GuardianJson guardian) {

    record ClientJson(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String dateOfBirth,
            @Nullable String language,
            @Nullable String zip) {

        /** The same, reached where the guardian is, where nothing else is said. */
        ClientJson reachedAt(GuardianJson guardian) {
            return new ClientJson(
                    firstName,
                    lastName,
                    email == null ? guardian.email() : email,
                    phone == null ? guardian.phone() : phone,
                    dateOfBirth,
                    language,
                    zip);
        }
    }

    /** @param unknown what nobody is asked */
    record ConsentsJson(
            @Nullable Boolean sms,
            @Nullable Boolean email,
            @Nullable Boolean telehealth,
            @JsonAnySetter @Nullable Map<String, @Nullable Object> unknown) {}

    /** Somebody who comes along, known at the desk or telling who they are. */
    record CompanionJson(
            @Nullable ClientJson client,
            @Nullable String clientId,
            @Nullable ConsentsJson consents,
            @Nullable Boolean physicallyInCalifornia) {}
    /**
     * Who books for a minor.
     *
     * @param informed whether a minor of 12 or more wants them to hear of it
     */
    record GuardianJson(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String relationship,
            @Nullable Boolean informed) {}

    record OverrideJson(@Nullable String reason) {}
}
