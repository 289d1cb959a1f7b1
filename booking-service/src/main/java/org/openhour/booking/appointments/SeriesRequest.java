package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientId;

/**
 * All that a series needs. Whoever comes is known to the desk.
 *
 * @param session with whom, how and where, and when the first one starts; the clinician is named
 * @param companions who comes along
 * @param physicallyInCalifornia what the client answers for sessions by video (R-A5)
 * @param moves other starts for single dates
 * @param skips dates to leave out
 */
public record SeriesRequest(
        WantedSession session,
        ClientId client,
        List<Along> companions,
        Occurrences dates,
        Map<LocalDate, LocalDateTime> moves,
        Set<LocalDate> skips,
        OnConflict onConflict,
        Optional<Boolean> physicallyInCalifornia,
        Because because,
        Optional<IdempotencyKey> idempotencyKey) {

    /** One who comes along. */
    public record Along(ClientId client, Optional<Boolean> physicallyInCalifornia) {}

    List<KeptCompanion> keptCompanions() {
        return companions.stream()
                .map(one -> new KeptCompanion(
                        one.client().value(), one.physicallyInCalifornia().orElse(null)))
                .toList();
    }
}
