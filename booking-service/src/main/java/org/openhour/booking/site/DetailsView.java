package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

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
        List<Problem> problems)
        implements Checked {

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
}
