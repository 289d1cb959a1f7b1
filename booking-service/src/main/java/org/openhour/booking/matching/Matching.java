package org.openhour.booking.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.ServiceOffering;

/** Finds whom a prospective client could meet. Keeps nothing of what was wished. */
@Service
public class Matching {

    private static final int SOON_DAYS = 7;

    private final Availability availability;
    private final Catalogues catalogues;
    private final Clock clock;

    Matching(Availability availability, Catalogues catalogues, Clock clock) {
        this.availability = availability;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Those who accept new clients, may practise (R-A7, R-A8) and offer the service, by {@link Ranking}. */
    @Transactional(readOnly = true)
    public Matches find(Wishes wishes) {
        Catalogue catalogue = catalogues.current();
        ServiceOffering service = catalogue.service(wishes.service());
        LocalDate today = catalogue.practice().wallClock().today(clock);
        Map<ClinicianId, List<OpenSlot>> open = open(service, today);
        List<Prospect> people = catalogue.clinicians().values().stream()
                .filter(Clinician::isAcceptingNewClients)
                .filter(one -> service.modalities().stream().anyMatch(way -> one.offers(service.id(), way)))
                .filter(one -> open.containsKey(one.id()) || catalogue.mayPractise(one, today))
                .map(one -> new Prospect(one, open.getOrDefault(one.id(), List.of()), today.plusDays(SOON_DAYS)))
                .toList();
        return new Ranking(people, wishes).matches();
    }

    private Map<ClinicianId, List<OpenSlot>> open(ServiceOffering service, LocalDate today) {
        LocalDate horizon = today.plusDays(service.horizonDays());
        Map<ClinicianId, List<OpenSlot>> open = new HashMap<>();
        service.modalities().stream()
                .sorted(Comparator.reverseOrder())
                .map(way -> SlotQuery.anyone(service.id(), way, today, horizon))
                .flatMap(query -> availability.search(query).slots().stream())
                .sorted(Comparator.comparing(slot -> slot.span().start()))
                .forEach(slot -> slot.clinicians().forEach(one -> open.computeIfAbsent(one, id -> new ArrayList<>())
                        .add(slot)));
        return open;
    }
}
