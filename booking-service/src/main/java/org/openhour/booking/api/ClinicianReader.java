package org.openhour.booking.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.EmailAddress;
import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianDetails;
import org.openhour.booking.practice.Licence;
import org.openhour.booking.practice.LicenceType;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.practice.Slug;

/** Reads what a clinician is to be; all that is wrong with it is said at once. */
@Component
class ClinicianReader {

    private static final String SUPERVISOR = "supervisor";

    private final MergePatch patches;

    ClinicianReader(MergePatch patches) {
        this.patches = patches;
    }

    /** @throws InvalidRequest where it cannot be used */
    ClinicianDetails read(DeskClinician now, Map<String, @Nullable Object> patch, Catalogue catalogue) {
        Fields fields = patches.over(now, patch, NewId.fixed(now.id(), "title"), catalogue);
        NewId.check(now.id(), fields);
        String name = fields.line("name", 100);
        String email = email(fields);
        Optional<Licence> licence = licence(fields.within("licence"));
        Optional<Clinician> supervisor = fields.meaning(
                SUPERVISOR,
                60,
                "clinician-unknown",
                "There is no such clinician.",
                text -> Found.in(
                        catalogue.everyClinician(),
                        Clinician::slug,
                        one -> one.id().value(),
                        text));
        Set<String> languages = fields.all(
                "languages", "language-unknown", "Languages are two letters: en, es.", ClinicianReader::language);
        Set<String> specialties = fields.all(
                "specialties",
                "specialty-invalid",
                "A specialty is lower-case kebab, such as life-changes.",
                text -> Optional.of(text).filter(Slug::isSlug));
        Set<AgeGroup> ages = fields.choices("ages", AgeGroup.class);
        Set<Modality> modalities = fields.choices("modalities", Modality.class);
        Set<ServiceOffering> services = fields.all(
                "services",
                "service-unknown",
                "There is no such service.",
                text -> Found.in(
                        catalogue.everyService(),
                        ServiceOffering::slug,
                        one -> one.id().value(),
                        text));
        Set<Location> locations = fields.all(
                "locations",
                "location-unknown",
                "There is no such office.",
                text -> Found.in(
                        catalogue.everyLocation(),
                        Location::slug,
                        one -> one.id().value(),
                        text));
        boolean accepting = fields.truth("acceptingNewClients");
        int colour = fields.number("colour", 1, 6);
        int order = fields.number("order", 0, 100_000);
        Optional<String> videoRoom = fields.meaning(
                "videoRoom",
                500,
                "url-invalid",
                "An address that starts with https://.",
                ClinicianReader::secureAddress);
        boolean retired = fields.truth("retired");
        fields.named().requireNoProblems();
        return new ClinicianDetails(
                name,
                email,
                licence.orElseThrow(),
                supervisor.map(Clinician::id),
                languages,
                specialties,
                ages,
                modalities,
                Found.ids(services, ServiceOffering::id),
                Found.ids(locations, Location::id),
                accepting,
                colour,
                order,
                videoRoom,
                retired);
    }

    static String email(Fields fields) {
        String email = fields.line("email", 254);
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            fields.add("email", "email-invalid", "This is not an e-mail address.");
        }
        return email;
    }

    private static Optional<Licence> licence(Fields fields) {
        Optional<LicenceType> type = fields.choice("type", LicenceType.class);
        String number = fields.line("number", 20);
        Optional<LocalDate> expires = Dates.required(fields, "expires");
        boolean active = fields.truth("active");
        Optional<String> filedName = fields.lineIfAny("name", 100).filter(name -> !name.isEmpty());
        return type.flatMap(
                kind -> expires.map(date -> new Licence(kind, number, date, active, filedName.orElse(null))));
    }

    private static Optional<String> language(String text) {
        return Optional.of(text).filter(code -> code.matches("[a-z]{2}"));
    }

    private static Optional<String> secureAddress(String text) {
        try {
            URI address = URI.create(text);
            return Optional.of(text).filter(kept -> "https".equals(address.getScheme()) && address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
