package org.openhour.notification.optouts;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        suppressions.deleteAll(suppressions.findByKeyPhone(phone.e164()).stream()
                .filter(suppression -> suppression.cause().liftedByStart())
                .toList());
    }

    /** The oldest standing cause for not texting this number. */
    public Optional<Cause> standing(PhoneNumber phone) {
        return Optional.ofNullable(standing(List.of(phone)).get(phone));
    }

    /** The same of many numbers; those that may be texted are not among the answers. */
    public Map<PhoneNumber, Cause> standing(Collection<PhoneNumber> phones) {
        List<String> numbers = phones.stream().map(PhoneNumber::e164).distinct().toList();
        return suppressions.findByKeyPhoneInOrderBySince(numbers).stream()
                .collect(Collectors.toMap(Suppression::phone, Suppression::cause, (oldest, later) -> oldest));
    }
}
