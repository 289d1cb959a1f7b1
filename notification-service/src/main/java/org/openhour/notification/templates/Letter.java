package org.openhour.notification.templates;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** An e-mail in words: a subject and paragraphs, each perhaps with a heading and a link. */
public record Letter(String language, String subject, List<Paragraph> paragraphs) {

    /** One thought. */
    public record Paragraph(
            @Nullable String heading, String text, @Nullable String link) {

        static Paragraph of(String text) {
            return new Paragraph(null, text, null);
        }

        String plain() {
            String line = heading == null ? text : heading + ": " + text;
            return link == null ? line : line + "\n" + link;
        }
    }

    public String plain() {
        return paragraphs.stream().map(Paragraph::plain).collect(Collectors.joining("\n\n")) + "\n";
    }
}
