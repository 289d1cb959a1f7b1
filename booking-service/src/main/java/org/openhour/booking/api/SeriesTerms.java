package org.openhour.booking.api;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.OnConflict;
import org.openhour.booking.appointments.Scope;

/** Reads the words that requests about series have in common. */
final class SeriesTerms {

    private SeriesTerms() {}

    /** Nothing for {@code this}, or where it is left out: one appointment alone. */
    static Optional<Scope> scope(@Nullable String text) {
        if (text == null || text.equals("this")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (text) {
                    case "later" -> Scope.LATER;
                    case "all" -> Scope.ALL;
                    default -> throw InvalidRequest.of("scope", "scope-unknown", "It is this, later or all.");
                });
    }

    static OnConflict onConflict(@Nullable String text) {
        if (text == null || text.equals("report")) {
            return OnConflict.REPORT;
        }
        if (text.equals("skip")) {
            return OnConflict.SKIP;
        }
        throw InvalidRequest.of("onConflict", "on-conflict-unknown", "It is report or skip.");
    }
}
