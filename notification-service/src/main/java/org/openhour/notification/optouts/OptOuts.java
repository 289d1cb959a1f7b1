package org.openhour.notification.optouts;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.time.UtcColumns;

/** The numbers that must not be texted; an opt-out holds for the number, for everything and at once (R-C1). */
@Service
public class OptOuts {

    private final Suppressions suppressions;
    private final Clock clock;

    OptOuts(Suppressions suppressions, Clock clock) {
        this.suppressions = suppressions;
        this.clock = clock;
    }

    @Transactional
    public void suppress(PhoneNumber phone, Cause cause) {
        suppressions.keep(phone.e164(), cause.name(), UtcColumns.of(clock.instant()));
    }

    /** What START does: lifts what STOP disabled, and nothing else (R-C8). */
    @Transactional
    public void start(PhoneNumber phone) {
        suppressions.deleteAll(suppressions.findByKeyPhoneOrderBySince(phone.e164()).stream()
                .filter(suppression -> suppression.cause().liftedByStart())
                .toList());
    }

    /** The oldest standing cause for not texting this number. */
    public Optional<Cause> standing(PhoneNumber phone) {
        return suppressions.findByKeyPhoneOrderBySince(phone.e164()).stream()
                .findFirst()
                .map(Suppression::cause);
    }
}
