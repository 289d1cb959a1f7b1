package org.openhour.booking.site;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/** A choice as an address or a form carries it. What is unknown, as in an old bookmark, counts as not chosen. */
record ChoiceForm(
        @Nullable String service,
        @Nullable String how,
        @Nullable String who) {

    /** @throws NothingOnline where the practice gives out nothing online */
    Choice in(Catalogue catalogue) {
        ServiceOffering usual = usual(catalogue);
        ServiceOffering wanted = Optional.ofNullable(service)
                .flatMap(catalogue::findService)
                .filter(ServiceOffering::isBookableOnline)
                .orElse(usual);
        Optional<Location> office = office(catalogue, wanted);
        return new Choice(
                wanted,
                wanted.id().equals(usual.id()),
                office.isPresent() ? Modality.IN_PERSON : Modality.TELEHEALTH,
                office,
                Optional.ofNullable(who).flatMap(catalogue::findClinician));
    }

    /** The free first talk, else a first visit, else whatever can be booked online. */
    private static ServiceOffering usual(Catalogue catalogue) {
        return catalogue.services().values().stream()
                .filter(ServiceOffering::isBookableOnline)
                .min((a, b) -> Integer.compare(rank(a), rank(b)))
                .orElseThrow(NothingOnline::new);
    }

    private static int rank(ServiceOffering service) {
        if (!service.isFirstVisit()) {
            return 2;
        }
        return service.isFree() ? 0 : 1;
    }

    private Optional<Location> office(Catalogue catalogue, ServiceOffering wanted) {
        if (!wanted.isOffered(Modality.IN_PERSON)) {
            return Optional.empty();
        }
        Optional<Location> named = Optional.ofNullable(how).flatMap(catalogue::findLocation);
        return named.isPresent() || wanted.isOffered(Modality.TELEHEALTH) ? named : catalogue.firstOffice();
    }
}
