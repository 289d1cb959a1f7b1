package org.openhour.booking.api;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.security.access.AccessDeniedException;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.practice.UnknownInPractice;
import org.openhour.booking.staff.StaffMember;

/** Finds what the desk names by its slug or its UUID, in use or retired. */
final class Found {

    private Found() {}

    static <T> Optional<T> in(Collection<T> all, Function<T, String> slug, Function<T, UUID> id, String text) {
        return all.stream()
                .filter(one ->
                        slug.apply(one).equals(text) || id.apply(one).toString().equals(text))
                .findFirst();
    }

    /** @throws UnknownInPractice where there is none */
    static Clinician clinician(Catalogue catalogue, String name) {
        return in(catalogue.everyClinician(), Clinician::slug, one -> one.id().value(), name)
                .orElseThrow(Found::unknown);
    }

    /**
     * A clinician whose own matters these are, or whom an administrator looks after.
     *
     * @throws UnknownInPractice where there is none
     * @throws AccessDeniedException where it is somebody else
     */
    static Clinician own(Catalogue catalogue, String name, StaffMember who) {
        Clinician clinician = clinician(catalogue, name);
        if (!who.looksAfter(clinician.id())) {
            throw new AccessDeniedException("Somebody else's calendar");
        }
        return clinician;
    }

    /** @throws UnknownInPractice where there is none */
    static ServiceOffering service(Catalogue catalogue, String name) {
        return in(
                        catalogue.everyService(),
                        ServiceOffering::slug,
                        one -> one.id().value(),
                        name)
                .orElseThrow(Found::unknown);
    }

    /** @throws UnknownInPractice where there is none */
    static Location location(Catalogue catalogue, String name) {
        return in(catalogue.everyLocation(), Location::slug, one -> one.id().value(), name)
                .orElseThrow(Found::unknown);
    }

    private static UnknownInPractice unknown() {
        return new UnknownInPractice("thing of this name");
    }

    static <T, I> Set<I> ids(Collection<T> all, Function<T, I> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }
}
