package org.openhour.booking.practice;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.PracticeRefused.Reason;

/** Takes clinicians in and keeps what is known of them. Changes wait for each other, so each sees the one before. */
@Service
@TriedAgain
public class ClinicianDirectory {

    private final EntityManager entities;
    private final Catalogues catalogues;
    private final Clock clock;

    ClinicianDirectory(EntityManager entities, Catalogues catalogues, Clock clock) {
        this.entities = entities;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /**
     * @param slug how addresses call them; made from the name where it is left out
     * @throws PracticeRefused where the slug is taken or the supervisor may not supervise
     */
    @Transactional
    public ClinicianId add(Optional<String> slug, ClinicianDetails details) {
        catalogues.version().raise();
        Catalogue catalogue = catalogues.current();
        String free = Slug.choose(
                slug,
                details.name(),
                catalogue.everyClinician().stream().map(Clinician::slug).toList());
        Clinician clinician = new Clinician(UuidCreator.getTimeOrderedEpoch(), free, details);
        requireSupervisor(catalogue, clinician);
        entities.persist(clinician);
        return clinician.id();
    }

    /**
     * @param next what they are to be, given what they are now
     * @throws PracticeRefused where supervision would break the law
     */
    @Transactional
    public void change(ClinicianId id, Function<Clinician, ClinicianDetails> next) {
        catalogues.version().raise();
        Catalogue catalogue = catalogues.current();
        Clinician clinician = catalogue.clinician(id);
        Optional<ClinicianId> before = clinician.supervisor();
        clinician.describe(next.apply(clinician));
        if (!clinician.supervisor().equals(before)) {
            requireSupervisor(catalogue, clinician);
        }
        if (clinician.licence().type().isAssociate() && supervisesOthers(catalogue, id)) {
            throw PracticeRefused.because(Reason.SUPERVISES_OTHERS);
        }
    }

    private void requireSupervisor(Catalogue catalogue, Clinician clinician) {
        if (clinician.supervisor().isEmpty()) {
            return;
        }
        Clinician supervisor = catalogue.clinician(clinician.supervisor().get());
        if (supervisor.id().equals(clinician.id())) {
            throw PracticeRefused.because(Reason.SUPERVISOR_IS_ONESELF);
        }
        if (supervisor.licence().type().isAssociate()) {
            throw PracticeRefused.because(Reason.SUPERVISOR_IS_ASSOCIATE);
        }
        if (!catalogue.mayPractise(supervisor, catalogue.practice().wallClock().today(clock))) {
            throw PracticeRefused.because(Reason.SUPERVISOR_NOT_LICENSED);
        }
    }

    private static boolean supervisesOthers(Catalogue catalogue, ClinicianId id) {
        return catalogue.clinicians().values().stream()
                .anyMatch(other -> other.supervisor().filter(id::equals).isPresent());
    }
}
