package org.openhour.booking.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.Contact;
import org.openhour.booking.clients.Lookalike;
import org.openhour.booking.clients.Maturity;

/**
 * All that the desk knows of a client.
 *
 * @param determination of a minor alone: whether a clinician finds them mature enough to come of their own accord (R-A10)
 * @param notices which notices about complaints they were given (R-A9)
 * @param similar whom a new one looks like
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskClientRecord(
        @JsonUnwrapped DeskClient client,
        int revision,
        List<ContactWire> contacts,
        @Nullable DeterminationWire determination,
        List<NoticeWire> notices,
        @Nullable List<SimilarWire> similar) {

    /**
     * Somebody beside them.
     *
     * @param awaitsConfirmation whether they said online that they are the guardian; ends when the contacts are sent anew
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactWire(
            String id,
            Contact.Role role,
            String name,
            @Nullable String relationship,
            @Nullable String phone,
            @Nullable String email,
            String language,
            List<Contact.Use> allowedFor,
            Contact.@Nullable EnabledBy enabledBy,
            boolean awaitsConfirmation) {}

    /** What was found, by which account and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeterminationWire(
            Maturity.Decision decision,
            @Nullable String by,
            @Nullable Instant at) {}

    /** A notice that they were given. */
    record NoticeWire(String clinician, String version, Instant deliveredAt) {}

    /** Somebody who may be the same person, and why. */
    record SimilarWire(String id, Set<Lookalike.Likeness> because) {

        static List<SimilarWire> of(List<Lookalike> similar) {
            return similar.stream()
                    .map(one -> new SimilarWire(one.id().toString(), one.by()))
                    .toList();
        }
    }
}
