package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.expression.Messages;

/**
 * The form for a time.
 *
 * @param heldUntil absent where the time is not held, or no longer
 */
record DetailsView(
        Choice choice,
        Chosen chosen,
        String day,
        String range,
        Optional<String> heldUntil,
        String changeUrl,
        DetailsForm form,
        List<Problem> problems) {

    public boolean has(String field) {
        return problem(field) != null;
    }

    /** What is wrong with a field, in words; nothing where nothing is. */
    public @Nullable String wrong(String field, Messages messages) {
        Problem problem = problem(field);
        return problem == null ? null : messages.msg("wrong." + problem.key(), problem.amount());
    }

    public @Nullable Problem problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
