package org.openhour.booking.practice;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the practice is, as it stood at one moment: read it once for a request and ask it as often as you like. What
 * is retired is found by its id alone, for naming what was.
 *
 * @param version rises with every change of what is in it
 */
public record Catalogue(
        long version,
        Practice practice,
        Map<LocationId, Location> locations,
        Map<ServiceId, ServiceOffering> services,
        Map<ClinicianId, Clinician> clinicians,
        Retired retired) {

    static Catalogue of(
            long version,
            Practice practice,
            Collection<Location> locations,
            Collection<ServiceOffering> services,
            Collection<Clinician> clinicians) {
        return new Catalogue(
                version,
                practice,
                byKey(locations, Location::id, not(Location::isRetired)),
                byKey(services, ServiceOffering::id, not(ServiceOffering::isRetired)),
                byKey(clinicians, Clinician::id, not(Clinician::isRetired)),
                new Retired(
                        byKey(locations, Location::id, Location::isRetired),
                        byKey(services, ServiceOffering::id, ServiceOffering::isRetired),
                        byKey(clinicians, Clinician::id, Clinician::isRetired)));
    }

    /** The office in use that was opened first, for what speaks of one: another that opens later changes nothing there. */
    public Optional<Location> firstOffice() {
        // Ids carry the time at which they were made.
        return locations.values().stream()
                .min(Comparator.comparing(office -> office.id().toString()));
    }

    /** The offices, those that are retired last. */
    public List<Location> everyLocation() {
        return together(locations, retired.locations());
    }

    /** The services, those that are retired last. */
    public List<ServiceOffering> everyService() {
        return together(services, retired.services());
    }

    /** The clinicians, those who are retired last. */
    public List<Clinician> everyClinician() {
        return together(clinicians, retired.clinicians());
    }

    /** The room of this id, in use or not. */
    public Optional<Room> findRoom(RoomId id) {
        return everyLocation().stream()
                .flatMap(location -> location.everyRoom().stream())
                .filter(room -> room.id().equals(id))
                .findFirst();
    }

    public Optional<ServiceOffering> findService(String slug) {
        return services.values().stream()
                .filter(service -> service.slug().equals(slug))
                .findFirst();
    }

    public Optional<Location> findLocation(String slug) {
        return locations.values().stream()
                .filter(location -> location.slug().equals(slug))
                .findFirst();
    }

    public Optional<Clinician> findClinician(String slug) {
        return clinicians.values().stream()
                .filter(clinician -> clinician.slug().equals(slug))
                .findFirst();
    }

    /** @throws UnknownInPractice where there is none */
    public ServiceOffering service(ServiceId id) {
        return known(services, retired.services(), id);
    }

    /** @throws UnknownInPractice where there is none */
    public Location location(LocationId id) {
        return known(locations, retired.locations(), id);
    }

    /** @throws UnknownInPractice where there is none */
    public Clinician clinician(ClinicianId id) {
        return known(clinicians, retired.clinicians(), id);
    }

    /** Who supervises them; nobody, where whoever did so is retired. */
    public Optional<Clinician> supervisorOf(Clinician clinician) {
        return clinician.supervisor().map(clinicians::get);
    }

    /** Whether the law lets this clinician hold a session on this date: R-A7, and R-A8 for an associate. */
    public boolean mayPractise(Clinician clinician, LocalDate date) {
        return practisesUntil(clinician).filter(last -> !date.isAfter(last)).isPresent();
    }

    /** The last date on which the law lets this clinician hold a session; empty where there is none. */
    public Optional<LocalDate> practisesUntil(Clinician clinician) {
        Licence own = clinician.licence();
        if (clinician.isRetired() || !own.active()) {
            return Optional.empty();
        }
        if (!own.type().isAssociate()) {
            return Optional.of(own.expires());
        }
        return supervisorOf(clinician)
                .map(Clinician::licence)
                .filter(supervising ->
                        supervising.active() && !supervising.type().isAssociate())
                .map(Licence::expires)
                .map(last -> last.isBefore(own.expires()) ? last : own.expires());
    }

    /** Those who offer a service in this way at all, whatever their hours, in the practice's own order. */
    public List<Clinician> whoOffer(ServiceId service, Modality modality) {
        if (!services.containsKey(service) || !service(service).isOffered(modality)) {
            return List.of();
        }
        return clinicians.values().stream()
                .filter(clinician -> clinician.offers(service, modality))
                .toList();
    }

    /** Those of them to whom a new client can come: a first visit is for those alone who accept new clients. */
    public List<Clinician> whoTakeNewClients(ServiceId service, Modality modality) {
        boolean firstVisit = service(service).isFirstVisit();
        return whoOffer(service, modality).stream()
                .filter(clinician -> clinician.isAcceptingNewClients() || !firstVisit)
                .toList();
    }

    private static <K, T> T known(Map<K, T> current, Map<K, T> former, K id) {
        T found = current.getOrDefault(id, former.get(id));
        if (found == null) {
            throw new UnknownInPractice(id.toString());
        }
        return found;
    }

    private static <K, T> List<T> together(Map<K, T> current, Map<K, T> former) {
        return Stream.concat(current.values().stream(), former.values().stream())
                .toList();
    }

    private static <K, T> Map<K, T> byKey(Collection<T> all, Function<T, K> key, Predicate<T> which) {
        return all.stream()
                .filter(which)
                .collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
