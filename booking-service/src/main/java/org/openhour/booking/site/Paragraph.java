package org.openhour.booking.site;

import java.util.List;

/** One paragraph of a text that the practice may edit: its first sentence stands out. */
record Paragraph(String lead, String rest) {

    static List<Paragraph> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Paragraph::parse)
                .toList();
    }

    private static Paragraph parse(String line) {
        int end = line.indexOf(". ");
        return end < 0 ? new Paragraph("", line) : new Paragraph(line.substring(0, end + 1), line.substring(end + 2));
    }
}
