package org.openhour.notification.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openhour.notification.plan.MessageKind;

/** The words of a text with places for what differs: {@code {brand}}, {@code {when}}, {@code {link}} and so on. */
record TextTemplate(String text) {

    static final List<String> PLACES = List.of("brand", "when", "link", "phone", "until");
    /** A note has no time of its own. */
    private static final List<String> TIMELESS = List.of("brand", "link", "phone");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    /** Words that mean an opt-out by law: whoever is asked to send them opts out (R-C4). */
    private static final Pattern TRAP = Pattern.compile(
            "\\b(reply|text|send|responda|envie|conteste)\\W+(with\\W+|con\\W+)?(cancel|yes|end|quit)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** With its places filled, in the alphabet of texts; empty where a value is missing. */
    Optional<String> with(TextValues values) {
        Map<String, String> byName = values.byName();
        boolean missing = places().stream()
                .anyMatch(place -> byName.getOrDefault(place, "").isEmpty());
        return missing ? Optional.empty() : Optional.of(Gsm7.of(filled(byName)));
    }

    private String filled(Map<String, String> byName) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(byName.getOrDefault(place.group(1), "")));
    }

    /** What keeps it from being used, as fixed words; none if it may be. */
    List<String> flaws(MessageKind kind) {
        List<String> flaws = new ArrayList<>();
        if (!(kind.isNote() ? TIMELESS : PLACES).containsAll(places())) {
            flaws.add("place-unknown");
        }
        if (!kind.isNote() && !places().contains("when")) {
            flaws.add("time-missing");
        }
        if (kind.needsLink() && !places().contains("link")) {
            flaws.add("link-missing");
        }
        if (!text.contains("STOP")) {
            flaws.add("stop-missing");
        }
        if (TRAP.matcher(text).find()) {
            flaws.add("asks-for-an-opt-out-word");
        }
        return flaws;
    }

    private List<String> places() {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(place -> place.substring(1, place.length() - 1))
                .toList();
    }
}
