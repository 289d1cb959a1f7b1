package org.openhour.booking.waitlist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openhour.booking.clients.ClientId;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.WallClock;

/**
 * All who wait, as they stood when an offer was thought of that would go out at a moment.
 *
 * @param reachable the clients who can be told, or of whom somebody can who looks after them
 * @param asked the clients who have an offer that is not over
 */
record Pool(
        Map<WaitlistEntryId, WaitlistEntry> entries,
        Set<UUID> asked,
        Set<ClientId> reachable,
        Instant sentAt,
        OfferHours hours,
        WallClock clock) {

    static Pool of(
            List<WaitlistEntry> entries,
            Set<UUID> asked,
            Set<ClientId> reachable,
            Instant sentAt,
            OfferHours hours,
            WallClock clock) {
        Map<WaitlistEntryId, WaitlistEntry> valid = entries.stream()
                .filter(entry -> !entry.wishes().isOverOn(clock.localOf(sentAt).toLocalDate()))
                .collect(Collectors.toMap(WaitlistEntry::id, Function.identity()));
        return new Pool(valid, asked, reachable, sentAt, hours, clock);
    }

    WaitlistEntry entry(Waiting waiting) {
        return Objects.requireNonNull(entries.get(waiting.entry()));
    }

    boolean isReachable(WaitlistEntry entry) {
        return reachable.contains(entry.client());
    }

    boolean isAsked(WaitlistEntry entry) {
        return asked.contains(entry.client().value());
    }

    /** Until when an offer for a start would stand. */
    Optional<Instant> until(WaitlistEntry entry, LocalDateTime start) {
        return until(start, entry.wishes().notice());
    }

    private Optional<Instant> until(LocalDateTime start, Minutes notice) {
        return hours.until(sentAt, clock.instantOf(start), notice);
    }
}
