package org.openhour.booking.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.waitlist.Wishes;

/** What somebody would like to be told of, and who they are, just as it was typed; what is unknown counts as not chosen. */
record WaitlistForm(
        @Nullable String service,
        @Nullable String how,
        @Nullable String who,
        @Nullable String either,
        @Nullable List<String> days,
        @Nullable List<String> parts,
        @Nullable String notice,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String dateOfBirth,
        @Nullable String language,
        @Nullable String texts) {

    /** How short the notice may be, in minutes. */
    static final List<Integer> NOTICES = List.of(60, 240, 1440, 2880);

    private static final List<String> ORDER =
            List.of("firstName", "lastName", "phone", "email", "dateOfBirth", "language", "texts");
    private static final int USUAL_NOTICE = 240;

    static WaitlistForm empty(ChoiceForm chosen, Locale page) {
        return new WaitlistForm(
                chosen.service(),
                chosen.how(),
                chosen.who(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                page.getLanguage(),
                null);
    }

    ChoiceForm choice() {
        return new ChoiceForm(service, how, who);
    }

    public boolean wants(String dayOrPart) {
        return (days != null && days.contains(dayOrPart)) || (parts != null && parts.contains(dayOrPart));
    }

    public int noticeMinutes() {
        return NOTICES.stream()
                .filter(minutes -> minutes.toString().equals(notice))
                .findFirst()
                .orElse(USUAL_NOTICE);
    }

    ClientDraft person() {
        return new ClientDraft(
                firstName,
                lastName,
                email,
                phone,
                Optional.ofNullable(dateOfBirth)
                        .flatMap(BirthDate::read)
                        .map(LocalDate::toString)
                        .orElse(null),
                language,
                null);
    }

    /** All that cannot be used, from the top of the form to its end. */
    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        person().flaws(today).stream().map(Problem::of).forEach(problems::add);
        if (dateOfBirth == null || dateOfBirth.isBlank()) {
            problems.add(Problem.of("dateOfBirth", "required"));
        } else if (BirthDate.read(dateOfBirth).isEmpty()) {
            problems.add(Problem.of("dateOfBirth", "shape"));
        }
        if (texts == null) {
            problems.add(Problem.of("texts", "required"));
        }
        problems.sort(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())));
        return problems;
    }

    Wishes wishes(Choice choice) {
        return new Wishes(
                choice.service().id(),
                choice.clinician().map(Clinician::id).map(Set::of).orElse(Set.of()),
                named(days, DayOfWeek.values()),
                Optional.empty(),
                Optional.empty(),
                named(parts, PartOfDay.values()),
                either != null ? Set.of() : Set.of(choice.byVideo() ? Modality.TELEHEALTH : Modality.IN_PERSON),
                choice.office().map(Location::id).map(Set::of).orElse(Set.of()),
                Minutes.of(noticeMinutes()),
                Optional.empty());
    }

    private static <E extends Enum<E>> Set<E> named(@Nullable List<String> names, E[] constants) {
        return names == null
                ? Set.of()
                : Arrays.stream(constants)
                        .filter(one -> names.contains(one.name()))
                        .collect(Collectors.toSet());
    }
}
