package org.openhour.booking.availability;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** Keeps what follows from practice and schedule alone, until one of them is read anew. */
@Component
class Rosters {

    private record Key(ServiceId service, Modality modality, Channel channel, Optional<LocationId> place) {}

    /** Held against the very objects: a number alone may be that of a change that was rolled back. */
    private record Kept(Catalogue catalogue, Schedule schedule, Map<Key, Roster> rosters) {

        @SuppressWarnings("ReferenceEquality")
        boolean isOf(SlotRules rules) {
            return catalogue == rules.catalogue() && schedule == rules.schedule();
        }
    }

    private final AtomicReference<@Nullable Kept> latest = new AtomicReference<>();

    /** Who is asked about, in one place; only where anyone will do, it is worth keeping. */
    Roster of(SlotRules rules, SlotQuery query, Optional<LocationId> place) {
        if (!query.clinicians().isEmpty()) {
            return new Roster(rules, query, place);
        }
        Key key = new Key(query.service(), query.modality(), query.channel(), place);
        return kept(rules).rosters().computeIfAbsent(key, absent -> new Roster(rules, query, place));
    }

    private Kept kept(SlotRules rules) {
        Kept known = latest.get();
        if (known != null && known.isOf(rules)) {
            return known;
        }
        Kept fresh = new Kept(rules.catalogue(), rules.schedule(), new ConcurrentHashMap<>());
        latest.set(fresh);
        return fresh;
    }
}
