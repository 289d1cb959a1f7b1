package org.openhour.booking.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Licence;
import org.openhour.booking.practice.LicenceType;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/** A clinician as the desk sees them; everything but the id and the title can be changed. */
record DeskClinician(
        @Nullable String id,
        @Nullable String title,
        @Nullable String name,
        @Nullable String email,
        LicenceWire licence,
        @Nullable String supervisor,
        Collection<String> languages,
        Collection<String> specialties,
        Collection<AgeGroup> ages,
        Collection<Modality> modalities,
        Collection<String> services,
        Collection<String> locations,
        boolean acceptingNewClients,
        int colour,
        int order,
        @Nullable String videoRoom,
        boolean retired) {

    /** @param name as the board has filed it, where that is another than the one that clients know */
    record LicenceWire(
            @Nullable LicenceType type,
            @Nullable String number,
            @Nullable LocalDate expires,
            boolean active,
            @Nullable String name) {}

    /** Somebody new, of whom nothing is known: they start in every office, in both ways, with no service yet. */
    static DeskClinician unknown(Catalogue catalogue) {
        int number = catalogue.everyClinician().size();
        return new DeskClinician(
                null,
                null,
                null,
                catalogue.practice().email(),
                new LicenceWire(null, null, null, true, null),
                null,
                List.of(Locale.ENGLISH.getLanguage()),
                List.of(),
                List.of(),
                List.of(Modality.values()),
                List.of(),
                catalogue.locations().values().stream().map(Location::slug).toList(),
                true,
                number % 6 + 1,
                number + 1,
                null,
                false);
    }

    static DeskClinician of(Clinician clinician, Catalogue catalogue) {
        return new DeskClinician(
                clinician.slug(),
                clinician.licence().type().title(),
                clinician.name(),
                clinician.email(),
                licence(clinician.licence()),
                clinician.supervisor().map(id -> catalogue.clinician(id).slug()).orElse(null),
                clinician.languages(),
                clinician.specialties(),
                clinician.ages().stream().sorted().toList(),
                clinician.modalities().stream().sorted().toList(),
                catalogue.everyService().stream()
                        .filter(service -> clinician.services().contains(service.id()))
                        .map(ServiceOffering::slug)
                        .toList(),
                catalogue.everyLocation().stream()
                        .filter(location -> clinician.meetsAt(location.id()))
                        .map(Location::slug)
                        .toList(),
                clinician.isAcceptingNewClients(),
                clinician.colour(),
                clinician.order(),
                clinician.videoRoom().orElse(null),
                clinician.isRetired());
    }

    private static LicenceWire licence(Licence licence) {
        return new LicenceWire(
                licence.type(), licence.number(), licence.expires(), licence.active(), licence.filedName());
    }
}
