package org.openhour.notification.templates;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

/** What texts say, for the practice to read, to try out and to change. */
@Service
public class Templates {

    /**
     * The words for one kind of text in one language.
     *
     * @param custom whether they are the practice's own
     */
    public record Template(MessageKind kind, Language language, String text, boolean custom) {}

    /**
     * How a text would arrive.
     *
     * @param segments how many texts it is charged as; one is what may be sent (R-C12)
     * @param flaws why it cannot be used, as fixed words
     * @param giveAways words that say too much on a locked phone (R-B1)
     */
    public record Preview(String text, int septets, int segments, List<String> flaws, List<String> giveAways) {}

    private static final int LATER_SEGMENT = 153;

    private final Wording wording;
    private final CustomTexts custom;
    private final CustomTextTable table;
    private final Clock clock;

    Templates(Wording wording, CustomTexts custom, CustomTextTable table, Clock clock) {
        this.wording = wording;
        this.custom = custom;
        this.table = table;
        this.clock = clock;
    }

    /** Every kind of text in every language. */
    public List<Template> all() {
        custom.refresh();
        return Arrays.stream(MessageKind.values())
                .filter(MessageKind::texts)
                .flatMap(kind -> Stream.of(Language.values()).map(language -> template(kind, language)))
                .toList();
    }

    /** What a text would look like to this practice's clients, on a date that takes much room. */
    public Preview preview(MessageKind kind, Language language, String text, Sample sample) {
        TextTemplate template = new TextTemplate(text);
        List<String> flaws = template.flaws(kind);
        String filled = flaws.contains("place-unknown")
                ? Gsm7.of(text)
                : template.with(sample.values(language)).orElseThrow();
        int septets = Gsm7.septets(filled);
        boolean one = septets <= Gsm7.SEGMENT;
        List<String> all = one
                ? flaws
                : Stream.concat(flaws.stream(), Stream.of("too-long")).toList();
        int segments = one ? 1 : (septets + LATER_SEGMENT - 1) / LATER_SEGMENT;
        return new Preview(filled, septets, segments, all, GiveAways.in(text));
    }

    /**
     * Takes a text into use.
     *
     * @param knowing whether whoever wrote it has seen what gives too much away, and wants it all the same
     * @throws TemplateRefused where it cannot be used, or gives too much away and they have not
     */
    public void change(MessageKind kind, Language language, String text, Sample sample, boolean knowing) {
        Preview preview = preview(kind, language, text, sample);
        if (!preview.flaws().isEmpty()) {
            throw new TemplateRefused(preview.flaws());
        }
        if (!knowing && !preview.giveAways().isEmpty()) {
            throw new TemplateRefused(List.of("gives-away"));
        }
        table.save(kind, language, new TextTemplate(text.strip()), clock.instant());
        custom.refresh();
    }

    /** Goes back to the product's own words. */
    public void restore(MessageKind kind, Language language) {
        table.delete(kind, language);
        custom.refresh();
    }

    private Template template(MessageKind kind, Language language) {
        return custom.find(kind, language)
                .map(own -> new Template(kind, language, own.text(), true))
                .orElseGet(() -> new Template(kind, language, wording.named(kind, language), false));
    }
}
