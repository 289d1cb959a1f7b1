package org.openhour.booking.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.PostalAddress;
import org.openhour.booking.time.LocalSpan;

/** Puts together what the practice tells of itself. */
@Service
class PracticePages {

    private final Catalogues catalogues;
    private final OpenTimes times;
    private final Clock clock;

    PracticePages(Catalogues catalogues, OpenTimes times, Clock clock) {
        this.catalogues = catalogues;
        this.times = times;
        this.clock = clock;
    }

    PracticeView view(Locale language) {
        Catalogue catalogue = catalogues.current();
        Choice usual = new ChoiceForm(null, null, null).in(catalogue);
        return new PracticeView(
                usual.service().minutes().value(),
                usual.service().isFree(),
                hero(usual, catalogue, language),
                people(usual, catalogue),
                catalogue.locations().values().stream()
                        .map(office -> office(office, language))
                        .toList(),
                catalogue.practice().deskHours(language),
                catalogue.practice().email());
    }

    private Optional<PracticeView.Hero> hero(Choice choice, Catalogue catalogue, Locale language) {
        List<OpenSlot> slots = times.search(choice).slots();
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        OpenSlot next = slots.get(0);
        LocalDate day = next.span().firstDay();
        List<LocalSpan> thatDay = slots.stream()
                .map(OpenSlot::span)
                .filter(span -> span.firstDay().equals(day))
                .distinct()
                .toList();
        TimeWords words = new TimeWords(language);
        return Optional.of(new PracticeView.Hero(
                choice,
                NextOpen.of(next, words, times.today()),
                when(day, catalogue.practice().wallClock().today(clock)),
                thatDay.size() - 1,
                DayBar.of(DayBar.NARROW, thatDay, Optional.of(next.span())),
                words.time(thatDay.get(0).start().toLocalTime()),
                words.time(thatDay.get(thatDay.size() - 1).start().toLocalTime())));
    }

    private static String when(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.plusDays(1)) ? "tomorrow" : "later";
    }

    private List<Person> people(Choice usual, Catalogue catalogue) {
        LocalDate today = catalogue.practice().wallClock().today(clock);
        return catalogue.clinicians().values().stream()
                .filter(Clinician::isAcceptingNewClients)
                .filter(one -> one.modalities().stream()
                        .anyMatch(way -> one.offers(usual.service().id(), way)))
                .filter(one -> catalogue.mayPractise(one, today))
                .map(one -> Person.of(one, catalogue))
                .toList();
    }

    private static PracticeView.Office office(Location office, Locale language) {
        PostalAddress address = office.address();
        return new PracticeView.Office(
                office.name(),
                address.street(),
                address.city() + ", " + address.state() + " " + address.zip(),
                office.arrival(language));
    }
}
