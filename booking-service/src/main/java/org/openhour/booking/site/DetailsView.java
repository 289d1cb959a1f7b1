package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.expression.Messages;

import org.openhour.booking.clients.CaliforniaZip;
import org.openhour.booking.clients.LegalAge;

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
        LegalAge age,
        List<Problem> problems) {

    /** Whether to ask who books for a minor. */
    public boolean isForGuardian() {
        return age == LegalAge.CHILD
                || (age == LegalAge.MINOR && form.namesGuardian())
                || problems.stream().anyMatch(problem -> problem.field().startsWith("guardian"));
    }

    /** Whether the minor has a say in what the guardian hears. */
    public boolean isOldEnoughToSay() {
        return age == LegalAge.MINOR;
    }

    /** A hint, and no more: what counts is the answer to where somebody will be (R-A6). */
    public boolean isZipElsewhere() {
        String zip = form.zip();
        return choice.byVideo()
                && zip != null
                && !zip.isBlank()
                && !has("zip")
                && CaliforniaZip.isElsewhere(zip.strip());
    }

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
