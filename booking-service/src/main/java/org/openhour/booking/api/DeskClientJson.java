package org.openhour.booking.api;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A client as the desk writes them down, nothing of it checked yet; in a change, what is not sent stays as it is.
 *
 * @param dateOfBirth text; null takes it away, and so it does with the ZIP code
 * @param contacts the whole list
 * @param unlessSimilar make none where others look alike
 * @param unknown what no client has
 */
record DeskClientJson(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable JsonNode dateOfBirth,
        @Nullable String language,
        @Nullable JsonNode zip,
        BookingJson.@Nullable ConsentsJson consents,
        @Nullable List<@Nullable ContactJson> contacts,
        @Nullable Boolean unlessSimilar,
        @JsonAnySetter @Nullable Map<String, @Nullable Object> unknown) {

    /**
     * Somebody beside them.
     *
     * @param awaitsConfirmation as it was read; what is sent is confirmed by that
     * @param unknown what no contact has
     */
    record ContactJson(
            @Nullable String id,
            @Nullable String role,
            @Nullable String name,
            @Nullable String relationship,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String language,
            @Nullable List<@Nullable String> allowedFor,
            @Nullable String enabledBy,
            @Nullable Boolean awaitsConfirmation,
            @JsonAnySetter @Nullable Map<String, @Nullable Object> unknown) {}
}
