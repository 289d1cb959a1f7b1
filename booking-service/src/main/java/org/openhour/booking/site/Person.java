package org.openhour.booking.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Licence;
import org.openhour.booking.practice.Modality;

/**
 * Somebody whom a client may meet. An associate is shown with title and supervisor (R-A8).
 *
 * @param licence as boards print it; {@code type} names it
 * @param ways {@code both}, {@code video} or {@code person}
 */
record Person(
        String slug,
        String name,
        String initials,
        int colour,
        String type,
        String licence,
        Optional<Supervisor> supervisor,
        String languages,
        String ways) {

    /** Under whose licence an associate works. */
    record Supervisor(String name, String licence) {}

    static Person of(Clinician clinician, Catalogue catalogue) {
        Licence licence = clinician.licence();
        return new Person(
                clinician.slug(),
                clinician.name(),
                clinician.initials(),
                clinician.colour(),
                licence.type().name(),
                licence.label(),
                catalogue
                        .supervisorOf(clinician)
                        .filter(supervisor -> licence.type().isAssociate())
                        .map(supervisor -> new Supervisor(
                                supervisor.name(), supervisor.licence().label())),
                languages(clinician),
                ways(clinician));
    }

    /** Each in its own words. */
    private static String languages(Clinician clinician) {
        return clinician.languages().stream()
                .map(Locale::forLanguageTag)
                .map(language -> language.getDisplayLanguage(language))
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.joining(", "));
    }

    private static String ways(Clinician clinician) {
        boolean video = clinician.modalities().contains(Modality.TELEHEALTH);
        boolean person = clinician.modalities().contains(Modality.IN_PERSON);
        return video && person ? "both" : video ? "video" : "person";
    }
}
