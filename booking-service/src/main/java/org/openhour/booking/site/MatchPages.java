package org.openhour.booking.site;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.springframework.stereotype.Service;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.matching.Match;
import org.openhour.booking.matching.Matches;
import org.openhour.booking.matching.Matching;
import org.openhour.booking.matching.Wishes;
import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.site.MatchView.Option;

/** Puts together what can be wished for, and who fits. */
@Service
class MatchPages {

    private final Catalogues catalogues;
    private final Matching matching;
    private final MatchWords words;

    MatchPages(Catalogues catalogues, Matching matching, MatchWords words) {
        this.catalogues = catalogues;
        this.matching = matching;
        this.words = words;
    }

    MatchView form(MatchForm form, Locale language) {
        return view(form, Optional.empty(), language);
    }

    MatchView found(MatchForm form, Locale language) {
        Catalogue catalogue = catalogues.current();
        Wishes wishes = form.in(catalogue);
        Matches matches = matching.find(wishes);
        Choice choice = form.choice().in(catalogue);
        List<MatchView.Card> cards = matches.all().stream()
                .map(match -> card(match, choice, wishes, catalogue, language))
                .toList();
        boolean child = wishes.ageGroup().equals(Optional.of(AgeGroup.CHILD));
        long fitting = matches.all().stream().takeWhile(Match::isComplete).count();
        Optional<String> waitlist = child || isServed(matches) ? Optional.empty() : waitlist(form, catalogue);
        return view(form, Optional.of(new MatchView.Found(key(matches), child, cards, fitting, waitlist)), language);
    }

    /** Whether somebody fits all of it and has an open time. */
    private static boolean isServed(Matches matches) {
        return matches.areComplete()
                && matches.all().stream().anyMatch(match -> !match.next().isEmpty());
    }

    /** Carries how to meet alone: whatever else was wished for stands in no address (R-B4). */
    private static Optional<String> waitlist(MatchForm form, Catalogue catalogue) {
        return new ChoiceForm(form.service(), form.how(), null).in(catalogue).waitlist();
    }

    private static String key(Matches matches) {
        if (matches.all().isEmpty()) {
            return "match.none";
        }
        return matches.relaxed()
                .map(reason -> "match.relaxed." + reason.name().toLowerCase(Locale.ROOT))
                .orElse(matches.areComplete() ? "match.all" : "match.nearest");
    }

    private MatchView.Card card(Match match, Choice choice, Wishes wishes, Catalogue catalogue, Locale language) {
        Clinician clinician = catalogue.clinician(match.clinician());
        TimeWords times = new TimeWords(language);
        List<MatchView.Time> next = match.next().stream()
                .map(slot -> MatchView.Time.of(slot, choice.of(slot, catalogue), times))
                .toList();
        Choice all = next.stream().findFirst().map(MatchView.Time::choice).orElse(choice.with(Optional.of(clinician)));
        return new MatchView.Card(
                Person.of(clinician, catalogue),
                words.fits(match, wishes, catalogue, language),
                words.misses(match, wishes, catalogue, language),
                next,
                all.on(TimesPage.PATH).build().toUriString());
    }

    private MatchView view(MatchForm form, Optional<MatchView.Found> found, Locale language) {
        Catalogue catalogue = catalogues.current();
        Choice choice = form.choice().in(catalogue);
        Wishes wishes = form.in(catalogue);
        return new MatchView(
                choice,
                options(
                        said(catalogue, choice, Clinician::specialties),
                        slug -> words.specialty(slug, language),
                        wishes.specialties()),
                options(
                        said(catalogue, choice, Clinician::languages),
                        words::language,
                        wishes.language().stream().toList()),
                options(
                        names(DayOfWeek.values()),
                        day -> words.day(DayOfWeek.valueOf(day), language),
                        named(wishes.days())),
                options(names(PartOfDay.values()), part -> said("part.", part, language), named(wishes.parts())),
                ways(choice, wishes, catalogue, language),
                options(
                        names(AgeGroup.values()),
                        age -> said("age.", age, language),
                        named(wishes.ageGroup().stream().toList())),
                found);
    }

    private List<Option> ways(Choice choice, Wishes wishes, Catalogue catalogue, Locale language) {
        List<Option> ways = new ArrayList<>();
        if (choice.service().isOffered(Modality.TELEHEALTH)) {
            boolean chosen = wishes.modality().equals(Optional.of(Modality.TELEHEALTH));
            ways.add(new Option(Choice.VIDEO, words.say("video", language), chosen));
        }
        if (choice.service().isOffered(Modality.IN_PERSON)) {
            catalogue.locations().values().stream()
                    .map(office -> new Option(
                            office.slug(),
                            words.say("person", language) + ", " + office.name(),
                            wishes.location().equals(Optional.of(office.id()))))
                    .forEach(ways::add);
        }
        return ways;
    }

    private String said(String kind, String name, Locale language) {
        return words.say(kind + name.toLowerCase(Locale.ROOT), language);
    }

    /** What those say of themselves whom a new client can come to. */
    private static Set<String> said(Catalogue catalogue, Choice choice, Function<Clinician, Collection<String>> what) {
        Set<String> all = new TreeSet<>();
        catalogue.clinicians().values().stream()
                .filter(Clinician::isAcceptingNewClients)
                .filter(one -> one.modalities().stream()
                        .anyMatch(way -> one.offers(choice.service().id(), way)))
                .forEach(one -> all.addAll(what.apply(one)));
        return all;
    }

    private static List<Option> options(
            Collection<String> values, Function<String, String> label, Collection<String> chosen) {
        return values.stream()
                .map(value -> new Option(value, label.apply(value), chosen.contains(value)))
                .toList();
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).<String>map(Enum::name).toList();
    }

    private static List<String> named(Collection<? extends Enum<?>> some) {
        return some.stream().<String>map(Enum::name).toList();
    }
}
