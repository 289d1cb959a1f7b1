package org.openhour.booking.site;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.waitlist.Acceptance;

/** What somebody answers who takes an hour. */
record OfferForm(@Nullable String california, @Nullable String telehealth) {

    Optional<Boolean> inCalifornia() {
        return Optional.ofNullable(california)
                .filter(answer -> answer.equals("yes") || answer.equals("no"))
                .map(answer -> answer.equals("yes"));
    }

    Acceptance acceptance() {
        return new Acceptance(inCalifornia(), telehealth != null);
    }
}
