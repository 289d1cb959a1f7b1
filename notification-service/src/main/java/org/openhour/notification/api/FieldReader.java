package org.openhour.notification.api;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads fields one by one and collects what is wrong with them. */
final class FieldReader {

    private static final int LONGEST = 500;

    private final List<FieldProblem> problems = new ArrayList<>();

    void problem(String field, String code, String message) {
        problems.add(new FieldProblem(field, code, message));
    }

    List<FieldProblem> problems() {
        return problems;
    }

    Optional<String> required(String field, @Nullable String text) {
        Optional<String> found = optional(field, text);
        if (found.isEmpty()) {
            problem(field, "required", "must be given");
        }
        return found;
    }

    Optional<String> optional(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            problem(field, "too-long", "must be at most " + LONGEST + " characters");
        }
        return Optional.of(text.strip());
    }

    /** Applies a parser that says no by an empty answer. */
    <T> Optional<T> parsed(String field, @Nullable String text, String code, Function<String, Optional<T>> parser) {
        Optional<String> found = optional(field, text);
        Optional<T> value = found.flatMap(parser);
        if (found.isPresent() && value.isEmpty()) {
            problem(field, code, "cannot be read");
        }
        return value;
    }

    <E extends Enum<E>> Optional<E> constant(String field, @Nullable String text, Class<E> type) {
        return required(field, text).flatMap(name -> parsed(field, name, "unknown-value", FieldReader.naming(type)));
    }

    Optional<Instant> moment(String field, @Nullable String text) {
        return required(field, text).flatMap(found -> parsed(field, found, "not-a-moment", FieldReader::moment));
    }

    Optional<ZoneId> zone(String field, @Nullable String text) {
        return required(field, text).flatMap(found -> parsed(field, found, "unknown-time-zone", FieldReader::zone));
    }

    Optional<URI> link(String field, @Nullable String text) {
        return parsed(field, text, "not-a-link", FieldReader::link);
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> naming(Class<E> type) {
        return name -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        };
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }

    private static Optional<URI> link(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException notALink) {
            return Optional.empty();
        }
    }
}
