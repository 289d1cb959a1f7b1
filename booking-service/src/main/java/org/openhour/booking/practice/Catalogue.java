package org.openhour.booking.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * All that the practice is, as it stood at one moment: read it once for a request and ask it as often as you like.
 *
 * @param version rises with every change of what is in it
 */
public record Catalogue(
        long version,
        Practice practice,
        Map<LocationId, Location> locations,
        Map<ServiceId, ServiceOffering> services,
        Map<ClinicianId, Clinician> clinicians) {

    static Catalogue of(
            long version,
            Practice practice,
            Collection<Location> locations,
            Collection<ServiceOffering> services,
            Collection<Clinician> clinicians) {
        return new Catalogue(
                version,
                practice,
                byKey(locations, Location::id),
                byKey(services, ServiceOffering::id),
                byKey(clinicians, Clinician::id));
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
        return known(services.get(id), id);
    }

    /** @throws UnknownInPractice where there is none */
    public Location location(LocationId id) {
        return known(locations.get(id), id);
    }

    /** @throws UnknownInPractice where there is none */
    public Clinician clinician(ClinicianId id) {
        return known(clinicians.get(id), id);
    }

    public Optional<Clinician> supervisorOf(Clinician clinician) {
        return clinician.supervisor().map(clinicians::get);
    }

    /** Whether the law lets this clinician hold a session on this date: R-A7, and R-A8 for an associate. */
    public boolean mayPractise(Clinician clinician, LocalDate date) {
        if (!clinician.licence().coversSessionOn(date)) {
            return false;
        }
        return !clinician.licence().type().isAssociate()
                || supervisorOf(clinician)
                        .filter(supervisor -> !supervisor.licence().type().isAssociate())
                        .filter(supervisor -> supervisor.licence().coversSessionOn(date))
                        .isPresent();
    }

    /** Those who offer a service in this way at all, whatever their hours, in the practice's own order. */
    public List<Clinician> whoOffer(ServiceId service, Modality modality) {
        if (!service(service).isOffered(modality)) {
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

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) {
            throw new UnknownInPractice(id.toString());
        }
        return found;
    }

    private static <K, T> Map<K, T> byKey(Collection<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
