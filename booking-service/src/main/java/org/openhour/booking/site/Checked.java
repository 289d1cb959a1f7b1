package org.openhour.booking.site;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.expression.Messages;

/** A form that may have come back with something wrong in it. */
interface Checked {

    List<Problem> problems();

    default boolean has(String field) {
        return problem(field) != null;
    }

    /** What is wrong with a field, in words; nothing where nothing is. */
    default @Nullable String wrong(String field, Messages messages) {
        Problem problem = problem(field);
        return problem == null ? null : messages.msg("wrong." + problem.key(), problem.amount());
    }

    default @Nullable Problem problem(String field) {
        return problems().stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
