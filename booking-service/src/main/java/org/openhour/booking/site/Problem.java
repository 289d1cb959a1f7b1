package org.openhour.booking.site;

import java.util.List;
import java.util.Locale;

import org.openhour.booking.clients.Flaw;
import org.openhour.booking.clients.MalformedPhoneNumber;

/**
 * What is wrong with one answer: the message {@code wrong.<key>} under the field, {@code wrong.<key>.short} above all.
 *
 * @param field the id of the field to go to
 */
record Problem(String field, String key, List<Object> args) {

    static final Problem NO_GUARDIAN = new Problem("guardianFirstName", "guardian.required", List.of());

    static Problem of(String field, String what) {
        return new Problem(field, field + "." + what, List.of());
    }

    static Problem of(Flaw flaw) {
        return flaw.phone().map(phone -> phone(flaw.field(), phone)).orElseGet(() -> of(flaw.field(), flaw.code()));
    }

    /** A guardian is asked in the same words as anybody who books. */
    static Problem ofGuardian(Flaw flaw) {
        Problem problem = of(flaw);
        String field = flaw.field().substring(0, 1).toUpperCase(Locale.ROOT)
                + flaw.field().substring(1);
        return new Problem("guardian" + field, problem.key(), problem.args());
    }

    private static Problem phone(String field, MalformedPhoneNumber phone) {
        return switch (phone.reason()) {
            case WRONG_LENGTH -> new Problem(field, "phone.length", List.of(phone.digits()));
            case NOT_A_NUMBER -> of(field, "not-a-number");
            case UNKNOWN -> of(field, "unknown");
        };
    }

    /** What its message is about, where it counts something. */
    public Object amount() {
        return args.isEmpty() ? "" : args.get(0);
    }
}
