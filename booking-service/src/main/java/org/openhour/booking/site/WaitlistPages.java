package org.openhour.booking.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.waitlist.JoinRequest;
import org.openhour.booking.waitlist.Waitlist;
import org.openhour.booking.waitlist.WaitlistRefused;

/** Takes in those who want to be told when a time opens. */
@Service
class WaitlistPages {

    private final Waitlist waitlist;
    private final Catalogues catalogues;
    private final Clock clock;

    WaitlistPages(Waitlist waitlist, Catalogues catalogues, Clock clock) {
        this.waitlist = waitlist;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** For what nobody waits, its times are shown instead. */
    Optional<String> timesInstead(ChoiceForm form) {
        Choice choice = form.in(catalogues.current());
        return choice.waitlist().isPresent()
                ? Optional.empty()
                : Optional.of(choice.on(TimesPage.PATH).build().toUriString());
    }

    WaitlistFormView view(WaitlistForm form, List<Problem> problems) {
        Catalogue catalogue = catalogues.current();
        Choice choice = form.choice().in(catalogue);
        return new WaitlistFormView(
                choice,
                Chosen.of(choice, catalogue),
                choice.service().modalities().size() > 1,
                choice.on(TimesPage.PATH).build().toUriString(),
                form,
                problems);
    }

    /** What is wrong, from the top of the form to its end; nothing where they are on the list now. */
    List<Problem> join(WaitlistForm form) {
        Catalogue catalogue = catalogues.current();
        List<Problem> problems = form.problems(catalogue.practice().wallClock().today(clock));
        return problems.isEmpty() ? join(form, form.choice().in(catalogue)) : problems;
    }

    private List<Problem> join(WaitlistForm form, Choice choice) {
        try {
            waitlist.join(new JoinRequest(
                    new Booker.Introduced(form.person().complete()),
                    Optional.of(new Consents(true, null, false, Consent.Method.WRITTEN, Actor.CLIENT.name())),
                    form.wishes(choice),
                    Optional.empty(),
                    Actor.CLIENT));
            return List.of();
        } catch (WaitlistRefused refused) {
            return List.of(
                    refused.reason() == WaitlistRefused.Reason.TEXTS_REFUSED_BEFORE
                            ? Problem.of("texts", "refused-before")
                            : Problem.of("dateOfBirth", "guardian"));
        }
    }
}
