package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.Hold;
import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.appointments.Holds;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.time.LocalSpan;

/** Puts together the form for a time, empty or as it was sent. */
@Service
class DetailsPages {

    private final Holds holds;
    private final Catalogues catalogues;

    DetailsPages(Holds holds, Catalogues catalogues) {
        this.holds = holds;
        this.catalogues = catalogues;
    }

    DetailsView view(DetailsForm form, LocalDateTime start, List<Problem> problems, Locale language) {
        Catalogue catalogue = catalogues.current();
        Choice choice = form.choice().in(catalogue);
        TimeWords words = new TimeWords(language);
        Optional<Hold> held = Optional.ofNullable(form.hold())
                .map(HoldToken::new)
                .flatMap(holds::findLive)
                .filter(hold -> hold.span().start().equals(start)
                        && hold.service().equals(choice.service().id()));
        Choice settled = held.map(hold -> choice.with(Optional.of(catalogue.clinician(hold.clinician()))))
                .orElse(choice);
        return new DetailsView(
                choice,
                Chosen.of(settled, catalogue),
                words.dayFirst(start.toLocalDate()),
                words.range(LocalSpan.of(start, choice.service().minutes())),
                held.map(hold -> words.time(catalogue
                        .practice()
                        .wallClock()
                        .localOf(hold.expiresAt())
                        .toLocalTime())),
                choice.on(TimesPage.PATH)
                        .queryParam("day", start.toLocalDate())
                        .build()
                        .toUriString(),
                form,
                form.ageAt(start),
                problems);
    }
}
