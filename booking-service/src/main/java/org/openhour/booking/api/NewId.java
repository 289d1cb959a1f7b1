package org.openhour.booking.api;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Slug;

/** The slug of something new, which its maker may choose and nobody may change. */
final class NewId {

    private static final String FIELD = "id";

    private NewId() {}

    /** The fields that stay as they are: the others, and the id where there is one already. */
    static Set<String> fixed(@Nullable String id, String... others) {
        Set<String> fixed = new HashSet<>(Set.of(others));
        if (id != null) {
            fixed.add(FIELD);
        }
        return fixed;
    }

    static void check(@Nullable String id, Fields fields) {
        if (id == null) {
            fields.meaning(
                    FIELD, 60, "id-invalid", "An id is lower-case kebab, such as san-diego.", text -> Optional.of(text)
                            .filter(Slug::isSlug));
        }
    }

    /** The chosen one, of a body that was found to be good. */
    static Optional<String> of(Map<String, @Nullable Object> body) {
        return Optional.ofNullable(body.get(FIELD)).map(id -> id.toString().strip());
    }
}
