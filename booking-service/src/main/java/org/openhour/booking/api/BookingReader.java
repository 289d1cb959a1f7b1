package org.openhour.booking.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.Companion;
import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.appointments.IdempotencyKey;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.clients.Flaw;
import org.openhour.booking.clients.Guardian;
import org.openhour.booking.clients.GuardianDraft;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** Reads a booking out of what was sent, or answers with everything that is wrong with it. */
@Component
class BookingReader {

    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_COMPANIONS = 7;

    private final Catalogues catalogues;
    private final ClientMapper clients;
    private final Clock clock;

    BookingReader(Catalogues catalogues, ClientMapper clients, Clock clock) {
        this.catalogues = catalogues;
        this.clients = clients;
        this.clock = clock;
    }

    /** @throws InvalidRequest where it cannot be used */
    BookingRequest read(BookingJson json, Actor actor, Optional<IdempotencyKey> key) {
        Catalogue catalogue = catalogues.current();
        Named named = new Named(catalogue);
        Optional<ServiceId> service = named.service(json.service());
        Optional<Modality> modality = named.modality(json.modality());
        Optional<LocalDateTime> start = named.start(json.start());
        Optional<ClinicianId> clinician = named.clinician(json.clinician());
        Optional<LocationId> location = named.location(json.location());
        boolean byStaff = actor.kind() == Actor.Kind.STAFF;
        LocalDate today = catalogue.practice().wallClock().today(clock);
        Optional<Booker> booker = booker("client", reachable(json, today), json.clientId(), byStaff, today, named);
        Optional<Consents> consents = consents("consents", json.consents(), byStaff, actor, named);
        List<Companion> companions = companions(json, actor, today, named);
        Optional<Guardian> guardian = guardian(json.guardian(), named);
        modality.filter(how -> how == Modality.TELEHEALTH).ifPresent(how -> requireCalifornia(json, named));
        Optional<String> note = text("note", json.note(), LONGEST_NOTE, named);
        Optional<String> override = byStaff ? overrideReason(json.override(), clinician, named) : Optional.empty();
        named.requireNoProblems();
        boolean tells = !byStaff || !Boolean.FALSE.equals(json.tellClient());
        return new BookingRequest(
                new WantedSession(
                        service.orElseThrow(), modality.orElseThrow(), start.orElseThrow(), clinician, location),
                Optional.ofNullable(json.hold()).map(HoldToken::new),
                booker.orElseThrow(),
                companions,
                consents.orElseThrow(),
                Optional.ofNullable(json.physicallyInCalifornia()),
                note,
                actor,
                override,
                key,
                guardian,
                tells);
    }

    /** By video everybody who comes says where they will be (R-A5). */
    private static void requireCalifornia(BookingJson json, Named named) {
        requireCalifornia("", json.physicallyInCalifornia(), named);
        List<BookingJson.CompanionJson> along = along(json);
        for (int i = 0; i < along.size(); i++) {
            requireCalifornia("companions[" + i + "].", along.get(i).physicallyInCalifornia(), named);
        }
    }

    private static void requireCalifornia(String path, @Nullable Boolean answer, Named named) {
        if (answer == null) {
            named.add(
                    path + "physicallyInCalifornia", "required", "Say whether the client will be in California then.");
        }
    }

    private static List<BookingJson.CompanionJson> along(BookingJson json) {
        return json.companions() == null
                ? List.of()
                : json.companions().stream().filter(Objects::nonNull).toList();
    }

    private List<Companion> companions(BookingJson json, Actor actor, LocalDate today, Named named) {
        List<BookingJson.CompanionJson> all = along(json);
        if (all.size() > MOST_COMPANIONS) {
            named.add("companions", "too-many", "At most " + MOST_COMPANIONS + " can come along.");
        }
        boolean byStaff = actor.kind() == Actor.Kind.STAFF;
        List<Companion> companions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String path = "companions[" + i + "]";
            BookingJson.CompanionJson one = all.get(i);
            Optional<Booker> booker = booker(path + ".client", one.client(), one.clientId(), byStaff, today, named);
            Optional<Consents> consents = consents(path + ".consents", one.consents(), byStaff, actor, named);
            booker.flatMap(who -> consents.map(
                            agreed -> new Companion(who, agreed, Optional.ofNullable(one.physicallyInCalifornia()))))
                    .ifPresent(companions::add);
        }
        return companions;
    }

    Optional<Booker> booker(
            String path,
            BookingJson.@Nullable ClientJson json,
            @Nullable String clientId,
            boolean byStaff,
            LocalDate today,
            Named named) {
        return byStaff && clientId != null
                ? known(path + "Id", clientId, named)
                : introduced(path, json, byStaff, today, named);
    }

    private Optional<Booker> introduced(
            String path, BookingJson.@Nullable ClientJson json, boolean byStaff, LocalDate today, Named named) {
        if (json == null) {
            named.add(path, "required", "Say who comes.");
            return Optional.empty();
        }
        ClientDraft draft = clients.toDraft(json);
        List<Flaw> flaws = new ArrayList<>(draft.flaws(today));
        if (!byStaff && (draft.dateOfBirth() == null || draft.dateOfBirth().isBlank())) {
            flaws.add(Flaw.of("dateOfBirth", "required"));
        }
        flaws.forEach(flaw -> named.add(path + "." + flaw.field(), flaw.code(), FlawWords.of(flaw)));
        return flaws.isEmpty() ? Optional.of(new Booker.Introduced(draft.complete())) : Optional.empty();
    }

    /** A child may be reached where the guardian is; a minor is never, unless they say so themselves (R-A10). */
    private BookingJson.@Nullable ClientJson reachable(BookingJson json, LocalDate today) {
        BookingJson.ClientJson client = json.client();
        BookingJson.GuardianJson guardian = json.guardian();
        return client != null
                        && guardian != null
                        && LegalAge.on(today, clients.toDraft(client).born()) == LegalAge.CHILD
                ? client.reachedAt(guardian)
                : client;
    }

    private Optional<Guardian> guardian(BookingJson.@Nullable GuardianJson json, Named named) {
        if (json == null) {
            return Optional.empty();
        }
        GuardianDraft draft = clients.toDraft(json);
        List<Flaw> flaws = draft.flaws();
        flaws.forEach(flaw -> named.add("guardian." + flaw.field(), flaw.code(), FlawWords.of(flaw)));
        return flaws.isEmpty() ? Optional.of(draft.complete()) : Optional.empty();
    }

    private static Optional<Booker> known(String path, @Nullable String id, Named named) {
        return named.required(path, id, "client-unknown", "There is no such client.", BookingReader::clientOf)
                .map(Booker.Known::new);
    }

    private static Optional<ClientId> clientOf(String text) {
        try {
            return Optional.of(new ClientId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Consents> consents(
            String path, BookingJson.@Nullable ConsentsJson json, boolean byStaff, Actor actor, Named named) {
        if (json != null) {
            MergePatch.unknown(path + ".", json.unknown()).forEach(named::add);
        }
        if (json == null || json.sms() == null || json.email() == null) {
            named.add(path, "required", "Say whether the client agrees to texts and to e-mail: true or false.");
            return Optional.empty();
        }
        return Optional.of(new Consents(
                json.sms(),
                json.email(),
                Boolean.TRUE.equals(json.telehealth()),
                byStaff ? Consent.Method.VERBAL : Consent.Method.WRITTEN,
                actor.name()));
    }

    private static Optional<String> overrideReason(
            BookingJson.@Nullable OverrideJson json, Optional<ClinicianId> clinician, Named named) {
        if (json == null) {
            return Optional.empty();
        }
        if (clinician.isEmpty()) {
            named.add("clinician", "required", "To book over something, say with whom.");
        }
        if (json.reason() == null || json.reason().isBlank()) {
            named.add("override.reason", "required", "Say why.");
            return Optional.empty();
        }
        return text("override.reason", json.reason(), LONGEST_REASON, named);
    }

    static Optional<String> text(String field, @Nullable String text, int longest, Named named) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            named.add(field, "too-long", "At most " + longest + " characters.");
        }
        return Optional.ofNullable(text).map(String::strip).filter(kept -> !kept.isEmpty());
    }
}
