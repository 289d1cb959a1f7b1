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
 * @param engagements what stands against hours on the days that the offer is about
 */
record Pool(
        Map<WaitlistEntryId, WaitlistEntry> entries,
        Set<UUID> asked,
        Set<ClientId> reachable,
        Engagements engagements,
        Instant sentAt,
        OfferHours hours,
        WallClock clock) {

    static Pool of(
            List<WaitlistEntry> entries,
            Set<UUID> asked,
            Set<ClientId> reachable,
            Engagements engagements,
            Instant sentAt,
            OfferHours hours,
            WallClock clock) {
        Map<WaitlistEntryId, WaitlistEntry> valid = entries.stream()
                .filter(entry -> !entry.wishes().isOverOn(clock.localOf(sentAt).toLocalDate()))
                .collect(Collectors.toMap(WaitlistEntry::id, Function.identity()));
        return new Pool(valid, asked, reachable, engagements, sentAt, hours, clock);
    }

    WaitlistEntry entry(Waiting waiting) {
        return Objects.requireNonNull(entries.get(waiting.entry()));
    }

    /** Those who can be asked for the hour now, the first first. */
    List<Ranked> ranked(Hour hour) {
        return Ranking.of(
                entries.values().stream()
                        .filter(entry -> canBeAsked(entry, hour))
                        .map(WaitlistEntry::asWaiting)
                        .toList(),
                hour);
    }

    /** Whether this one can be asked for the hour now. */
    boolean canBeAsked(WaitlistEntry entry, Hour hour) {
        return !isAsked(entry) && wants(entry, hour);
    }

    /** Whether this one could be asked, had they no other offer to answer first. */
    boolean isHeldUp(WaitlistEntry entry, Hour hour) {
        return isAsked(entry) && wants(entry, hour);
    }

    boolean isAnyoneHeldUp(Hour hour) {
        return entries.values().stream().anyMatch(entry -> isHeldUp(entry, hour));
    }

    private boolean wants(WaitlistEntry entry, Hour hour) {
        return entry.wishes().fit(hour)
                && isReachable(entry)
                && until(entry, hour.start()).isPresent()
                && engagements.allow(entry.client(), hour.span());
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
