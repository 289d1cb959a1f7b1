package org.openhour.booking.appointments;

import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What becomes of the fee for a late cancellation or a no-show (R-A14). */
@Embeddable
record KeptFee(
        @Enumerated(EnumType.STRING) LateFee lateFee,
        @Nullable String lateFeeReason) {

    static final KeptFee PROPOSED = new KeptFee(LateFee.PROPOSED, null);

    boolean isToDecide() {
        return lateFee == LateFee.PROPOSED;
    }

    Optional<String> reason() {
        return Optional.ofNullable(lateFeeReason);
    }
}
