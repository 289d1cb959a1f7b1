package org.openhour.booking.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.outbox.TextTemplates.Preview;
import org.openhour.booking.outbox.TextTemplates.Template;

/** The words of texts as their pages show them. */
record TextView(String title, List<Line> languages) {

    /** One language's words. */
    record Line(Template template, String language) {}

    private static final Map<String, String> TITLES = Map.of(
            "CONFIRMATION", "Booked",
            "UPDATE", "Moved or changed",
            "CANCELLATION", "Cancelled",
            "REMINDER_72H", "First reminder",
            "REMINDER_24H", "Second reminder",
            "REMINDER_2H", "Link to join by",
            "OFFER", "An open hour for somebody who waits",
            "OFFER_GONE", "The open hour is gone",
            "PULSE", "Two questions after a session",
            "NUDGE", "A nudge between sessions");

    private static final Map<String, String> FLAWS = Map.of(
            "time-missing", "Say when: put {when} in it.",
            "link-missing", "It is nothing without its link: put {link} in it.",
            "stop-missing", "Say how to opt out: the word STOP must be in it.",
            "place-unknown",
                    "Only {brand}, {when}, {link}, {phone} and {until} are filled in; what goes out between sessions has no time.",
            "asks-for-an-opt-out-word",
                    "Whoever replies YES, CANCEL, END or QUIT may opt out of all texts. Ask for C or R.",
            "too-long", "It does not fit one text. Take some words away.");

    /** A preview in words. */
    record Shown(String text, String length, boolean fits, List<String> flaws, List<String> giveAways) {

        static Shown of(Preview preview) {
            String length = preview.septets() + " of 160 characters, "
                    + (preview.segments() == 1 ? "one text" : preview.segments() + " texts");
            return new Shown(
                    preview.text(),
                    length,
                    preview.segments() == 1,
                    preview.flaws().stream()
                            .map(flaw -> FLAWS.getOrDefault(flaw, flaw))
                            .toList(),
                    preview.giveAways());
        }
    }

    static List<TextView> of(List<Template> all) {
        return all.stream()
                .map(Template::kind)
                .distinct()
                .map(kind -> new TextView(
                        titleOf(kind),
                        all.stream()
                                .filter(template -> template.kind().equals(kind))
                                .map(template -> new Line(template, languageOf(template)))
                                .toList()))
                .toList();
    }

    static String title(Template template) {
        return titleOf(template.kind()) + ", " + languageOf(template);
    }

    private static String languageOf(Template template) {
        return template.language().equals("ES") ? "Spanish" : "English";
    }

    private static String titleOf(String kind) {
        return Optional.ofNullable(TITLES.get(kind)).orElseGet(() -> Words.sentence(kind));
    }
}
