package org.openhour.booking.api;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.matching.Wishes;
import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** Wishes as they are sent, in a body and not in an address, which others keep; nothing of it checked yet. */
record MatchJson(
        @Nullable String service,
        @Nullable List<@Nullable String> specialty,
        @Nullable String language,
        @Nullable List<@Nullable String> day,
        @Nullable List<@Nullable String> partOfDay,
        @Nullable String modality,
        @Nullable String location,
        @Nullable String ageGroup) {

    /** @throws InvalidRequest where it cannot be used */
    Wishes read(Catalogue catalogue) {
        Named named = new Named(catalogue);
        Optional<ServiceId> wanted = named.service(service);
        Set<String> specialties = each(
                specialty,
                text -> named.optional("specialty", text, "specialty-unknown", "Nobody names it.", known(catalogue)));
        Optional<String> spoken = named.optional(
                "language", language, "language-unknown", "A language looks like es.", MatchJson::languageOf);
        Set<DayOfWeek> days = each(
                day,
                text -> named.optional(
                        "day", text, "day-unknown", "A day looks like MONDAY.", one -> constant(DayOfWeek.class, one)));
        Set<PartOfDay> parts = each(
                partOfDay,
                text -> named.optional(
                        "partOfDay",
                        text,
                        "part-of-day-unknown",
                        "It is morning, afternoon or evening.",
                        one -> constant(PartOfDay.class, one)));
        Optional<Modality> way = named.optional(
                "modality",
                modality,
                "modality-unknown",
                "It is IN_PERSON or TELEHEALTH.",
                one -> constant(Modality.class, one));
        Optional<LocationId> office = named.location(location);
        if (office.isPresent() && way.equals(Optional.of(Modality.TELEHEALTH))) {
            named.add("location", "location-in-person-only", "By video there is no office.");
        }
        Optional<AgeGroup> age = named.optional(
                "ageGroup",
                ageGroup,
                "age-group-unknown",
                "It is CHILD, TEEN, ADULT or OLDER_ADULT.",
                one -> constant(AgeGroup.class, one));
        named.requireNoProblems();
        return new Wishes(wanted.orElseThrow(), specialties, spoken, days, parts, way, office, age);
    }

    private static <T> Set<T> each(
            @Nullable List<@Nullable String> texts, Function<@Nullable String, Optional<T>> read) {
        Set<T> found = new HashSet<>();
        if (texts != null) {
            texts.forEach(text -> read.apply(text).ifPresent(found::add));
        }
        return found;
    }

    private static Function<String, Optional<String>> known(Catalogue catalogue) {
        return text -> catalogue.clinicians().values().stream()
                .flatMap(clinician -> clinician.specialties().stream())
                .filter(text::equals)
                .findFirst();
    }

    private static Optional<String> languageOf(String text) {
        return text.matches("[a-z]{2,3}") ? Optional.of(text) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        try {
            return Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
