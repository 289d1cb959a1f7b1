package org.openhour.booking.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;

import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.WallClock;

/** Leads through a call: who is calling, what for, the next free times, and the sentence to read back. */
@Component
class CallDesk {

    private static final int SUGGESTED = 3;
    private static final int MOST_SUGGESTED = 12;
    private static final int CANDIDATES = 800;
    private static final int DAYS_AHEAD = 30;
    private static final int MOST_MATCHES = 5;

    private final Catalogues catalogues;
    private final Clients clients;
    private final Availability availability;
    private final CallHolds holds;
    private final Clock clock;

    CallDesk(Catalogues catalogues, Clients clients, Availability availability, CallHolds holds, Clock clock) {
        this.catalogues = catalogues;
        this.clients = clients;
        this.availability = availability;
        this.holds = holds;
        this.clock = clock;
    }

    /** A practice that is still being set up has nothing to book. */
    boolean hasServices() {
        return !catalogues.current().services().isEmpty();
    }

    CallView open() {
        return advance(CallForm.empty());
    }

    CallView advance(CallForm form) {
        return answer(form, Optional.empty(), Map.of());
    }

    CallView answer(CallForm form, Optional<String> problem, Map<String, String> problems) {
        Catalogue catalogue = catalogues.current();
        WallClock wall = catalogue.practice().wallClock();
        Optional<Client> caller = caller(form);
        ServiceOffering service = serviceOf(form, catalogue, caller.isPresent());
        Modality how = howOf(form, service);
        CallHolds.Kept kept = holds.keep(form, service, how);
        List<Suggestion> suggestions = suggestions(form, catalogue, service, how, kept);
        return new CallView(
                form,
                matches(form, caller),
                List.copyOf(catalogue.services().values()),
                service,
                how,
                catalogue.whoOffer(service.id(), how),
                suggestions,
                kept,
                kept.until().map(until -> Words.time(wall.localOf(until).toLocalTime())),
                form.key() == null ? UuidCreator.getTimeOrderedEpoch().toString() : form.key(),
                kept.pick()
                        .map(pick -> ReadBack.of(
                                caller.map(Client::firstName)
                                        .or(() -> typedName(form))
                                        .orElse(""),
                                pick.start(),
                                wall.today(clock),
                                how,
                                catalogue.clinician(pick.clinician()).name())),
                agreed(form, caller),
                problem.or(kept::problem),
                problems);
    }

    Optional<Client> caller(CallForm form) {
        return Optional.ofNullable(form.client())
                .filter(id -> !id.isBlank() && !form.isNew())
                .flatMap(CallDesk::uuid)
                .flatMap(id -> clients.find(new ClientId(id)));
    }

    /** What was chosen; somebody who has just turned out to be known hardly calls for a first visit. */
    ServiceOffering serviceOf(CallForm form, Catalogue catalogue, boolean known) {
        boolean justFound = known && !String.valueOf(form.client()).equals(form.asked());
        return Optional.ofNullable(form.service())
                .flatMap(catalogue::findService)
                .filter(service -> !(justFound && service.isFirstVisit()))
                .or(() -> catalogue.services().values().stream()
                        .filter(ServiceOffering::isBookableOnline)
                        .filter(service -> service.isFirstVisit() != known)
                        .findFirst())
                .orElseGet(() -> catalogue.services().values().iterator().next());
    }

    static Modality howOf(CallForm form, ServiceOffering service) {
        return Optional.ofNullable(form.how())
                .filter(service::isOffered)
                .orElse(service.isOffered(Modality.TELEHEALTH) ? Modality.TELEHEALTH : Modality.IN_PERSON);
    }

    private List<Suggestion> suggestions(
            CallForm form, Catalogue catalogue, ServiceOffering service, Modality how, CallHolds.Kept kept) {
        LocalDate today = catalogue.practice().wallClock().today(clock);
        int most = Math.min(
                MOST_SUGGESTED, (form.most() == null ? SUGGESTED : form.most()) + (form.asks("more") ? SUGGESTED : 0));
        List<Suggestion> all = new ArrayList<>();
        kept.pick()
                .ifPresent(pick -> all.add(
                        new Suggestion(pick.start(), catalogue.clinician(pick.clinician()), pick.location(), today)));
        all.addAll(Suggestions.pick(slots(form, catalogue, service, how, today), catalogue, today, most - all.size()));
        return all;
    }

    private List<OpenSlot> slots(
            CallForm form, Catalogue catalogue, ServiceOffering service, Modality how, LocalDate today) {
        LocalDate from = form.day() == null || form.day().isBefore(today) ? today : form.day();
        SlotQuery query = SlotQuery.anyone(service.id(), how, from, from.plusDays(DAYS_AHEAD))
                .with(Optional.ofNullable(form.with())
                        .flatMap(catalogue::findClinician)
                        .map(Clinician::id)
                        .map(Set::of)
                        .orElse(Set.of()))
                .during(Optional.ofNullable(form.part()))
                .by(Channel.DESK);
        return form.time() == null
                ? availability.search(query.atMost(CANDIDATES)).slots()
                : availability.nearest(query, from.atTime(form.time()), CANDIDATES);
    }

    private List<CallView.Match> matches(CallForm form, Optional<Client> caller) {
        String query = form.q() == null ? "" : form.q();
        Map<ClientId, Client> found = clients.search(query).stream()
                .limit(MOST_MATCHES)
                .collect(Collectors.toMap(Client::id, client -> client, (a, b) -> a, LinkedHashMap::new));
        caller.ifPresent(client -> found.putIfAbsent(client.id(), client));
        return found.values().stream()
                .map(client -> new CallView.Match(
                        client.id().toString(),
                        client.fullName(),
                        Matching.initials(client),
                        Matching.line(client),
                        Matching.isExact(query, client)))
                .sorted((a, b) -> Boolean.compare(b.exact(), a.exact()))
                .toList();
    }

    /** A known client's answers stand until they say otherwise; nothing is ticked for anybody new. */
    private static CallView.Agreed agreed(CallForm form, Optional<Client> caller) {
        boolean shownBefore = form.client() != null && form.client().equals(form.asked());
        if (caller.isPresent() && !shownBefore) {
            Client client = caller.get();
            return new CallView.Agreed(
                    client.agreesTo(Consent.Kind.SMS),
                    client.agreesTo(Consent.Kind.EMAIL),
                    client.agreesTo(Consent.Kind.TELEHEALTH));
        }
        return shownBefore
                ? new CallView.Agreed(
                        Boolean.TRUE.equals(form.sms()),
                        Boolean.TRUE.equals(form.mail()),
                        Boolean.TRUE.equals(form.video()))
                : new CallView.Agreed(false, false, false);
    }

    private static Optional<String> typedName(CallForm form) {
        return Optional.ofNullable(form.firstName()).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
