package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.IdempotencyKey;
import org.openhour.booking.appointments.Occurrences;
import org.openhour.booking.appointments.OnConflict;
import org.openhour.booking.appointments.SeriesRequest;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.Catalogues;

/** Reads a series out of what was sent, or answers with everything that is wrong with it. */
@Component
class SeriesReader {

    private static final int MOST_SESSIONS = 520;
    private static final int MOST_COMPANIONS = 7;

    private final Catalogues catalogues;

    SeriesReader(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** @throws InvalidRequest where it cannot be used */
    SeriesRequest read(SeriesJson json, Actor actor, Optional<IdempotencyKey> key) {
        OnConflict onConflict = SeriesTerms.onConflict(json.onConflict());
        Named named = new Named(catalogues.current());
        Optional<ClientId> client = client("clientId", json.clientId(), named);
        List<SeriesRequest.Along> companions = companions(json, named);
        var service = named.service(json.service());
        var modality = named.modality(json.modality());
        var clinician = named.clinician(json.clinician());
        var location = named.location(json.location());
        var start = named.start(json.start());
        if (json.clinician() == null || json.clinician().isBlank()) {
            named.add("clinician", "required", "Say with whom.");
        }
        Optional<Occurrences> dates = start.flatMap(first -> dates(json, first, named));
        Map<LocalDate, LocalDateTime> moves = moves(json, dates, named);
        Set<LocalDate> skips = skips(json, dates, named);
        named.requireNoProblems();
        return new SeriesRequest(
                new WantedSession(
                        service.orElseThrow(), modality.orElseThrow(), start.orElseThrow(), clinician, location),
                client.orElseThrow(),
                companions,
                dates.orElseThrow(),
                moves,
                skips,
                onConflict,
                Optional.ofNullable(json.physicallyInCalifornia()),
                ReasonJson.because(actor, null, json.tellClient()),
                key);
    }

    private static Optional<Occurrences> dates(SeriesJson json, LocalDateTime first, Named named) {
        Optional<LocalDate> until =
                named.optional("until", json.until(), "date-malformed", "A date looks like 2026-12-01.", Named::dateOf);
        Optional<Integer> every = between("everyWeeks", json.everyWeeks(), Occurrences.MOST_WEEKS, named);
        Optional<Integer> count = between("count", json.count(), MOST_SESSIONS, named);
        if (json.everyWeeks() == null) {
            named.add("everyWeeks", "required", "1 for every week, 2 for every other.");
        }
        if (json.count() != null && json.until() != null) {
            named.add("until", "not-with-count", "Say how many, or until when, or neither.");
        }
        if (until.filter(last -> last.isBefore(first.toLocalDate())).isPresent()) {
            named.add("until", "before-start", "It is not over before it starts.");
        }
        return every.map(weeks -> new Occurrences(first, weeks, count, until));
    }

    private static Map<LocalDate, LocalDateTime> moves(SeriesJson json, Optional<Occurrences> dates, Named named) {
        Map<LocalDate, LocalDateTime> moves = new HashMap<>();
        List<SeriesJson.@Nullable MoveDateJson> all = json.moves() == null ? List.of() : json.moves();
        for (int i = 0; i < all.size(); i++) {
            SeriesJson.MoveDateJson one = all.get(i);
            String path = "moves[" + i + "]";
            Optional<LocalDate> day = date(path + ".date", one == null ? null : one.date(), dates, named);
            Optional<LocalDateTime> start = named.start(path + ".start", one == null ? null : one.start());
            day.ifPresent(found -> start.ifPresent(other -> moves.put(found, other)));
        }
        return moves;
    }

    private static Set<LocalDate> skips(SeriesJson json, Optional<Occurrences> dates, Named named) {
        Set<LocalDate> skips = new HashSet<>();
        List<@Nullable String> all = json.skips() == null ? List.of() : json.skips();
        for (int i = 0; i < all.size(); i++) {
            date("skips[" + i + "]", all.get(i), dates, named).ifPresent(skips::add);
        }
        return skips;
    }

    private static Optional<LocalDate> date(
            String field, @Nullable String text, Optional<Occurrences> dates, Named named) {
        Optional<LocalDate> day = named.date(field, text);
        if (day.filter(found -> dates.filter(all -> !all.contains(found)).isPresent())
                .isPresent()) {
            named.add(field, "not-a-date-of-it", "The series has no session on this date.");
        }
        return day;
    }

    private static List<SeriesRequest.Along> companions(SeriesJson json, Named named) {
        List<SeriesJson.@Nullable AlongJson> all = json.companions() == null ? List.of() : json.companions();
        if (all.size() > MOST_COMPANIONS) {
            named.add("companions", "too-many", "At most " + MOST_COMPANIONS + " can come along.");
        }
        List<SeriesRequest.Along> companions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SeriesJson.AlongJson one = all.get(i);
            client("companions[" + i + "].clientId", one == null ? null : one.clientId(), named)
                    .ifPresent(who -> companions.add(new SeriesRequest.Along(
                            who, Optional.ofNullable(one == null ? null : one.physicallyInCalifornia()))));
        }
        return companions;
    }

    private static Optional<Integer> between(String field, @Nullable Integer value, int most, Named named) {
        if (value != null && (value < 1 || value > most)) {
            named.add(field, "number-invalid", "A whole number from 1 to " + most + ".");
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    static Optional<ClientId> client(String field, @Nullable String id, Named named) {
        return named.required(field, id, "client-unknown", "There is no such client.", SeriesReader::clientOf);
    }

    static Optional<ClientId> clientOf(String text) {
        try {
            return Optional.of(new ClientId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
