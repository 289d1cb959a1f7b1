package org.openhour.booking.practice;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds services and changes the rules by which they are given out. */
@Service
@TriedAgain
public class ServiceList {

    private final EntityManager entities;
    private final Catalogues catalogues;

    ServiceList(EntityManager entities, Catalogues catalogues) {
        this.entities = entities;
        this.catalogues = catalogues;
    }

    /**
     * @param slug how addresses call it; made from the English name where it is left out
     * @throws PracticeRefused where the slug is taken
     */
    @Transactional
    public ServiceId add(Optional<String> slug, ServiceDetails details) {
        catalogues.version().raise();
        Catalogue catalogue = catalogues.current();
        String free = Slug.choose(
                slug,
                details.nameEn(),
                catalogue.everyService().stream().map(ServiceOffering::slug).toList());
        ServiceOffering service = new ServiceOffering(UuidCreator.getTimeOrderedEpoch(), free, details);
        entities.persist(service);
        // The clinicians' own rows point to it.
        entities.flush();
        assign(catalogue, service.id(), details.clinicians());
        return service.id();
    }

    /** @param next what it is to be, given what it is now */
    @Transactional
    public void change(ServiceId id, Function<ServiceOffering, ServiceDetails> next) {
        catalogues.version().raise();
        Catalogue catalogue = catalogues.current();
        ServiceOffering service = catalogue.service(id);
        ServiceDetails details = next.apply(service);
        service.describe(details);
        assign(catalogue, id, details.clinicians());
    }

    private static void assign(Catalogue catalogue, ServiceId service, Set<ClinicianId> offering) {
        for (Clinician clinician : catalogue.clinicians().values()) {
            if (offering.contains(clinician.id())) {
                clinician.offer(service);
            } else {
                clinician.withdraw(service);
            }
        }
    }
}
