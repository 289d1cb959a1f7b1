package org.openhour.booking.site;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.matching.Wishes;
import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;

/** Wishes as the form carries them. What is unknown counts as not chosen. */
record MatchForm(
        @Nullable String service,
        @Nullable List<String> specialty,
        @Nullable String language,
        @Nullable List<String> day,
        @Nullable List<String> part,
        @Nullable String how,
        @Nullable String age) {

    Wishes in(Catalogue catalogue) {
        return new Wishes(
                choice().in(catalogue).service().id(),
                Set.copyOf(orNone(specialty)),
                Optional.ofNullable(language).filter(text -> !text.isBlank()),
                chosen(DayOfWeek.values(), orNone(day)),
                chosen(PartOfDay.values(), orNone(part)),
                Choice.VIDEO.equals(how) ? Optional.of(Modality.TELEHEALTH) : Optional.empty(),
                Optional.ofNullable(how).flatMap(catalogue::findLocation).map(Location::id),
                chosen(AgeGroup.values(), Optional.ofNullable(age).stream().toList()).stream()
                        .findFirst());
    }

    ChoiceForm choice() {
        return new ChoiceForm(service, null, null);
    }

    private static <E extends Enum<E>> Set<E> chosen(E[] all, List<String> names) {
        return Arrays.stream(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
