package org.openhour.booking.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.booking.edge.FieldProblem;
import org.openhour.booking.practice.Catalogue;

/**
 * Changes by what is sent (RFC 7396): what is sent takes the place of what is there, null takes it away, and the rest
 * stays. Only fields that a record has can be sent.
 */
@Component
class MergePatch {

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private static final String NO_SUCH_FIELD = "There is no such field here.";

    private final JsonMapper json;

    MergePatch(JsonMapper json) {
        this.json = json;
    }

    /** @param fixed the fields that can be sent back as they are, and no other way */
    Fields over(Record now, Map<String, @Nullable Object> patch, Set<String> fixed, Catalogue catalogue) {
        Map<String, @Nullable Object> before = json.convertValue(now, OBJECT);
        Named named = new Named(catalogue);
        fixed.stream()
                .filter(patch::containsKey)
                .filter(field -> !Objects.equals(patch.get(field), before.get(field)))
                .forEach(field -> named.add(field, "field-fixed", "This cannot be changed here."));
        return new Fields(merged(before, patch, "", named), "", named);
    }

    static Map<String, @Nullable Object> object(@Nullable Object value) {
        Map<String, @Nullable Object> object = new HashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> object.put(String.valueOf(key), content));
        }
        return object;
    }

    /**
     * What is said of all that was sent and that nothing here has.
     *
     * @param path of the object that it was sent in, with a point at its end
     */
    static List<FieldProblem> unknown(String path, @Nullable Map<String, @Nullable Object> sent) {
        return sent == null
                ? List.of()
                : sent.keySet().stream()
                        .map(field -> new FieldProblem(path + printable(field), "field-unknown", NO_SUCH_FIELD))
                        .toList();
    }

    /**
     * The same of an object that may have other fields.
     *
     * @param known those that it may have
     */
    static List<FieldProblem> unknown(String path, Map<String, @Nullable Object> sent, Set<String> known) {
        Map<String, @Nullable Object> unknown = new LinkedHashMap<>(sent);
        unknown.keySet().removeAll(known);
        return unknown(path, unknown);
    }

    private static Map<String, @Nullable Object> merged(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> patch, String path, Named named) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        patch.forEach((field, value) -> {
            if (!before.containsKey(field)) {
                named.add(path + printable(field), "field-unknown", NO_SUCH_FIELD);
            } else if (before.get(field) instanceof Map<?, ?> inner) {
                after.put(field, within(inner, value, path + field, named));
            } else {
                after.put(field, value);
            }
        });
        return after;
    }

    private static Map<String, @Nullable Object> within(
            Map<?, ?> before, @Nullable Object patch, String field, Named named) {
        if (!(patch instanceof Map<?, ?>)) {
            named.add(field, "object-invalid", "This is an object with fields of its own.");
        }
        return merged(object(before), object(patch), field + ".", named);
    }

    /** An unknown name is said again only where it can be one. */
    private static String printable(String field) {
        return field.matches("[A-Za-z0-9_-]{1,40}") ? field : "?";
    }
}
