package org.openhour.booking.site;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.matching.Match;
import org.openhour.booking.matching.Reason;
import org.openhour.booking.matching.Wishes;
import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;

/** Says in words what can be wished for, and why somebody fits. */
@Component
class MatchWords {

    private final MessageSource messages;

    MatchWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The practice's own word where nobody has translated it. */
    String specialty(String slug, Locale language) {
        String plain = slug.replace('-', ' ');
        String word =
                Objects.requireNonNullElse(messages.getMessage("specialty." + slug, null, plain, language), plain);
        return first(word, language);
    }

    String day(DayOfWeek day, Locale language) {
        return first(day.getDisplayName(TextStyle.FULL, language), language);
    }

    String language(String tag) {
        Locale named = Locale.forLanguageTag(tag);
        return first(named.getDisplayLanguage(named), named);
    }

    String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    List<MatchView.Why> fits(Match match, Wishes wishes, Catalogue catalogue, Locale language) {
        return match.fits().stream()
                .flatMap(reason -> switch (reason) {
                    case SPECIALTY ->
                        match.specialties().stream()
                                .map(slug -> new MatchView.Why("fit.specialty", specialty(slug, language)));
                    case TIME -> time(match, language).stream();
                    default -> Stream.of(why("fit.", reason, wishes, catalogue, language));
                })
                .toList();
    }

    List<MatchView.Why> misses(Match match, Wishes wishes, Catalogue catalogue, Locale language) {
        return match.misses().stream()
                .map(reason -> why("miss.", reason, wishes, catalogue, language))
                .toList();
    }

    private static MatchView.Why why(String kind, Reason reason, Wishes wishes, Catalogue catalogue, Locale language) {
        String key = kind + reason.name().toLowerCase(Locale.ROOT);
        return switch (reason) {
            case LANGUAGE ->
                new MatchView.Why(
                        key,
                        wishes.language()
                                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(language))
                                .orElse(""));
            case AGE_GROUP ->
                new MatchView.Why(
                        key + "."
                                + wishes.ageGroup()
                                        .map(AgeGroup::name)
                                        .orElse("")
                                        .toLowerCase(Locale.ROOT),
                        "");
            case MODALITY ->
                new MatchView.Why(
                        key + (wishes.modality().equals(Optional.of(Modality.TELEHEALTH)) ? ".video" : ".person"), "");
            case LOCATION ->
                new MatchView.Why(
                        key,
                        wishes.location()
                                .map(catalogue::location)
                                .map(Location::name)
                                .orElse(""));
            default -> new MatchView.Why(key, "");
        };
    }

    /** {@code Has an open Tuesday evening}. */
    private static Optional<MatchView.Why> time(Match match, Locale language) {
        return match.next().stream().findFirst().map(slot -> {
            LocalDateTime start = slot.span().start();
            PartOfDay part = Arrays.stream(PartOfDay.values())
                    .filter(one -> one.includes(start.toLocalTime()))
                    .findFirst()
                    .orElseThrow();
            return new MatchView.Why(
                    "fit.time." + part.name().toLowerCase(Locale.ROOT),
                    start.getDayOfWeek().getDisplayName(TextStyle.FULL, language));
        });
    }

    private static String first(String text, Locale language) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
