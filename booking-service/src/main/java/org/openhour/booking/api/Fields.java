package org.openhour.booking.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.time.Minutes;

/**
 * Reads the fields of a request one by one, and collects what is wrong with them. As with {@link Named}, what it
 * returns is of use only after {@link Named#requireNoProblems}.
 */
final class Fields {

    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000);
    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST_ENTRY = 60;

    private final Map<String, @Nullable Object> values;
    private final String path;
    private final Named named;

    Fields(Map<String, @Nullable Object> values, String path, Named named) {
        this.values = values;
        this.path = path;
        this.named = named;
    }

    Named named() {
        return named;
    }

    boolean has(String field) {
        return values.get(field) != null;
    }

    /** The fields of an object within this one. */
    Fields within(String field) {
        return new Fields(MergePatch.object(values.get(field)), path + field + ".", named);
    }

    /** One line that must be there. */
    String line(String field, int longest) {
        Optional<String> line = lineIfAny(field, longest);
        if (line.isEmpty() && isBlank(field)) {
            add(field, "required", "This is needed.");
        }
        return line.orElse("");
    }

    Optional<String> lineIfAny(String field, int longest) {
        Optional<String> text = text(field, longest);
        if (text.filter(found -> found.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            add(field, "text-invalid", "This is one line of text.");
        }
        return text;
    }

    /** Any number of lines, or none. */
    Optional<String> text(String field, int longest) {
        Object value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String string)) {
            add(field, "text-invalid", "This is text.");
            return Optional.empty();
        }
        String text = string.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            add(field, "too-long", "At most " + longest + " characters.");
        }
        return Optional.of(text).filter(kept -> !kept.isEmpty());
    }

    /** What a line means. */
    <T> Optional<T> meaning(
            String field, int longest, String code, String message, Function<String, Optional<T>> meaning) {
        return named.optional(path + field, lineIfAny(field, longest).orElse(null), code, message, meaning);
    }

    int number(String field, int least, int most) {
        Object value = values.get(field);
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        add(field, value == null ? "required" : "number-invalid", "A whole number from " + least + " to " + most + ".");
        return least;
    }

    /** A number of minutes that is a multiple of five. */
    Minutes minutes(String field, int least, int most) {
        int minutes = number(field, least, most);
        if (minutes % 5 != 0) {
            add(field, "not-five-minutes", "A multiple of five minutes.");
        }
        return Minutes.of(minutes);
    }

    boolean truth(String field) {
        if (values.get(field) instanceof Boolean truth) {
            return truth;
        }
        add(field, has(field) ? "truth-invalid" : "required", "It is true or false.");
        return false;
    }

    BigDecimal money(String field) {
        if (values.get(field) instanceof Number number) {
            BigDecimal money = new BigDecimal(number.toString());
            if (money.signum() >= 0
                    && money.compareTo(MOST_MONEY) < 0
                    && money.stripTrailingZeros().scale() <= 2) {
                return money;
            }
        }
        add(field, has(field) ? "money-invalid" : "required", "Dollars and cents, such as 180 or 180.50.");
        return BigDecimal.ZERO;
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> kind) {
        return named.required(
                path + field,
                lineIfAny(field, LONGEST_ENTRY).orElse(null),
                "choice-unknown",
                "One of " + List.of(kind.getEnumConstants()) + ".",
                text -> constant(kind, text));
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> kind) {
        Set<E> chosen = EnumSet.noneOf(kind);
        chosen.addAll(all(
                field,
                "choice-unknown",
                "Any of " + List.of(kind.getEnumConstants()) + ".",
                text -> constant(kind, text)));
        return chosen;
    }

    /** What every entry of a list means. */
    <T> Set<T> all(String field, String code, String message, Function<String, Optional<T>> meaning) {
        Set<T> all = new LinkedHashSet<>();
        if (!(values.get(field) instanceof Collection<?> list) || list.size() > MOST_ENTRIES) {
            add(field, has(field) ? "list-invalid" : "required", "A list of at most " + MOST_ENTRIES + ".");
            return all;
        }
        for (Object entry : list) {
            Optional<T> found = entry instanceof String text && text.length() <= LONGEST_ENTRY
                    ? meaning.apply(text.strip())
                    : Optional.empty();
            found.ifPresentOrElse(all::add, () -> add(field, code, message));
        }
        return all;
    }

    void add(String field, String code, String message) {
        named.add(path + field, code, message);
    }

    private boolean isBlank(String field) {
        return values.get(field) == null || (values.get(field) instanceof String text && text.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String text) {
        return EnumSet.allOf(kind).stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }
}
