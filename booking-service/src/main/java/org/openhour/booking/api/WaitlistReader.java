package org.openhour.booking.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.waitlist.Hour;
import org.openhour.booking.waitlist.JoinRequest;
import org.openhour.booking.waitlist.WaitlistEntry;
import org.openhour.booking.waitlist.Wishes;

/** Reads what was sent about the waitlist, or answers with everything that is wrong with it. */
@Component
class WaitlistReader {

    private static final int LONGEST_REASON = 500;

    private final Catalogues catalogues;
    private final BookingReader people;
    private final Clock clock;

    WaitlistReader(Catalogues catalogues, BookingReader people, Clock clock) {
        this.catalogues = catalogues;
        this.people = people;
        this.clock = clock;
    }

    /** @throws InvalidRequest where it cannot be used */
    JoinRequest read(WaitlistJson json, Actor actor) {
        Catalogue catalogue = catalogues.current();
        Named named = new Named(catalogue);
        boolean byStaff = actor.kind() == Actor.Kind.STAFF;
        LocalDate today = catalogue.practice().wallClock().today(clock);
        Optional<Wishes> wishes = new WishesReader(catalogue, today, named).read(json);
        Optional<Booker> booker = people.booker("client", json.client(), json.clientId(), byStaff, today, named);
        Optional<Consents> consents = byStaff && json.clientId() != null && json.consents() == null
                ? Optional.empty()
                : BookingReader.consents("consents", json.consents(), byStaff, actor, named);
        if (!byStaff
                && consents.filter(given -> Boolean.FALSE.equals(given.sms())).isPresent()) {
            named.add("consents.sms", "required", "An open time is told by text, so texts must be agreed to.");
        }
        Optional<String> priority = byStaff ? priority(json.priority(), named) : Optional.empty();
        named.requireNoProblems();
        return new JoinRequest(booker.orElseThrow(), consents, wishes.orElseThrow(), priority, actor);
    }

    /** @throws InvalidRequest where it cannot be used */
    Hour hour(WaitlistJson.OfferJson json, WaitlistEntry entry) {
        Catalogue catalogue = catalogues.current();
        Named named = new Named(catalogue);
        var start = named.start(json.start());
        var modality = named.modality(json.modality());
        var location = named.location(json.location());
        if (json.clinician() == null) {
            named.add("clinician", "required", "This is needed.");
        }
        var clinician = named.clinician(json.clinician());
        named.requireNoProblems();
        var service = catalogue.service(entry.wishes().service());
        return new Hour(
                service.id(),
                modality.orElseThrow(),
                clinician.orElseThrow(),
                location,
                LocalSpan.of(start.orElseThrow(), service.minutes()));
    }

    private static Optional<String> priority(WaitlistJson.@Nullable PriorityJson json, Named named) {
        if (json == null) {
            return Optional.empty();
        }
        if (json.reason() == null || json.reason().isBlank()) {
            named.add("priority.reason", "required", "Say why.");
            return Optional.empty();
        }
        return BookingReader.text("priority.reason", json.reason(), LONGEST_REASON, named);
    }
}
