package org.openhour.booking.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;

/** Puts together who can be met, how, and when next: one search for all of them. */
@Service
class HowPages {

    private final Catalogues catalogues;
    private final OpenTimes times;

    HowPages(Catalogues catalogues, OpenTimes times) {
        this.catalogues = catalogues;
        this.times = times;
    }

    HowView view(ChoiceForm form, Locale language) {
        Catalogue catalogue = catalogues.current();
        Choice choice = form.in(catalogue);
        List<OpenSlot> slots = times.search(choice.with(Optional.empty())).slots();
        TimeWords words = new TimeWords(language);
        return new HowView(
                choice,
                choice.service().isOffered(Modality.TELEHEALTH),
                offices(choice, catalogue),
                slots.stream().findFirst().map(slot -> NextOpen.of(slot, words, times.today())),
                offering(choice, choice.modality(), catalogue)
                        .filter(one -> choice.office()
                                .filter(office -> !one.meetsAt(office.id()))
                                .isEmpty())
                        .map(one -> new HowView.Someone(Person.of(one, catalogue), next(one, slots, words)))
                        .toList(),
                elsewhere(choice, catalogue));
    }

    private static List<HowView.Office> offices(Choice choice, Catalogue catalogue) {
        if (!choice.service().isOffered(Modality.IN_PERSON)) {
            return List.of();
        }
        return catalogue.locations().values().stream()
                .filter(office ->
                        offering(choice, Modality.IN_PERSON, catalogue).anyMatch(one -> one.meetsAt(office.id())))
                .map(office -> new HowView.Office(
                        office.slug(),
                        office.name(),
                        office.address().street().split(",", 2)[0],
                        office.address().city()))
                .toList();
    }

    private Optional<NextOpen> next(Clinician clinician, List<OpenSlot> slots, TimeWords words) {
        return slots.stream()
                .filter(slot -> slot.clinicians().contains(clinician.id()))
                .findFirst()
                .map(slot -> NextOpen.of(slot, words, times.today()));
    }

    private static List<HowView.Elsewhere> elsewhere(Choice choice, Catalogue catalogue) {
        Modality other = choice.byVideo() ? Modality.IN_PERSON : Modality.TELEHEALTH;
        return offering(choice, other, catalogue)
                .filter(one -> !one.offers(choice.service().id(), choice.modality()))
                .map(one -> new HowView.Elsewhere(
                        Person.of(one, catalogue),
                        choice.with(Optional.of(one))
                                .meeting(other, office(one, other, catalogue))
                                .on("/book")
                                .build()
                                .toUriString()))
                .toList();
    }

    private static Optional<Location> office(Clinician clinician, Modality way, Catalogue catalogue) {
        return way == Modality.TELEHEALTH
                ? Optional.empty()
                : catalogue.locations().values().stream()
                        .filter(office -> clinician.meetsAt(office.id()))
                        .findFirst();
    }

    private static Stream<Clinician> offering(Choice choice, Modality way, Catalogue catalogue) {
        return catalogue.whoOffer(choice.service().id(), way).stream();
    }
}
