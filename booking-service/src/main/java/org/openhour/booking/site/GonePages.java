package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.practice.Modality;

/** Puts together what else is open, one tap each, with all that was typed. */
@Service
class GonePages {

    private final OpenTimes times;

    GonePages(OpenTimes times) {
        this.times = times;
    }

    /** The times nearest to one that somebody else took, or that is no longer given out. */
    GoneView taken(NotBooked missed, AppointmentRefused refusal, Locale language) {
        boolean taken = refusal.reason() == Reason.SLOT_TAKEN;
        List<Offer> offers = taken && !refusal.alternatives().isEmpty()
                ? times.offers(refusal.alternatives(), missed.choice(), missed.start(), language)
                : times.nearest(missed.choice().with(Optional.empty()), missed.start(), language);
        return view(taken ? "taken" : "closed", missed, offers, missed.choice(), language);
    }

    /** The times nearest to it at an office, for somebody who will be outside California (R-A5). */
    GoneView inPerson(NotBooked missed, Locale language) {
        Choice atOffice = missed.choice().with(Optional.empty()).meeting(Modality.IN_PERSON, Optional.empty());
        List<Offer> offers = atOffice.service().isOffered(Modality.IN_PERSON)
                ? times.nearest(atOffice, missed.start(), language)
                : List.of();
        return view("outside", missed, offers, missed.choice(), language);
    }

    /** The times nearest to one to which an appointment could not be moved. */
    GoneView notMoved(NotMoved missed, Locale language) {
        String base = ManagePage.pathOf(missed.token());
        boolean outside = missed.refusal().reason() == Reason.OUT_OF_STATE;
        boolean taken = missed.refusal().reason() == Reason.SLOT_TAKEN;
        List<Offer> offers = outside ? List.of() : times.nearest(missed.choice(), missed.start(), language);
        return new GoneView(
                outside ? "stays" : taken ? "taken" : "closed",
                new TimeWords(language).time(missed.start().toLocalTime()),
                base + MovePage.MOVE,
                offers.stream()
                        .map(offer -> new GoneView.Instead(offer, move(missed, offer)))
                        .toList(),
                outside
                        ? base
                        : missed.choice().on(base + MovePage.TIMES).build().toUriString(),
                Optional.empty(),
                true);
    }

    private static Map<String, String> move(NotMoved missed, Offer offer) {
        Map<String, String> fields = offer.fields();
        missed.form().inCalifornia().ifPresent(answer -> fields.put("california", answer ? "yes" : "no"));
        return fields;
    }

    private static GoneView view(String key, NotBooked missed, List<Offer> offers, Choice choice, Locale language) {
        LocalDateTime start = missed.start();
        return new GoneView(
                key,
                new TimeWords(language).time(start.toLocalTime()),
                missed.typed().isPresent() ? DetailsPage.PATH : HoldForm.PATH,
                offers.stream()
                        .map(offer -> new GoneView.Instead(offer, fields(missed, offer)))
                        .toList(),
                choice.on(TimesPage.PATH).build().toUriString(),
                missed.typed().map(DetailsForm::fields),
                false);
    }

    private static Map<String, String> fields(NotBooked missed, Offer offer) {
        return missed.typed().map(typed -> typed.fieldsFor(offer)).orElseGet(offer::fields);
    }
}
