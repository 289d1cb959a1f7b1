package org.openhour.notification.replies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

/** Finds the calendar in a mail. A mail that is nested deeply, or has many parts, is none of a calendar's. */
final class CalendarPart {

    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 12;

    private final int longest;
    private int seen;

    private CalendarPart(int longest) {
        this.longest = longest;
    }

    /** The first one, unless it is longer than this many octets. */
    static Optional<String> of(Part mail, int longest) throws MessagingException, IOException {
        return new CalendarPart(longest).within(mail, 0);
    }

    private Optional<String> within(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++seen > MOST_PARTS) {
            return Optional.empty();
        }
        if (part.isMimeType("text/calendar")) {
            return text(part);
        }
        return part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts
                ? among(parts, depth)
                : Optional.empty();
    }

    private Optional<String> among(Multipart parts, int depth) throws MessagingException, IOException {
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            Optional<String> found = within(parts.getBodyPart(i), depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Everything that is read of it is ASCII in every charset that calendars use. */
    private Optional<String> text(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            byte[] read = bytes.readNBytes(longest + 1);
            return read.length > longest ? Optional.empty() : Optional.of(new String(read, StandardCharsets.UTF_8));
        }
    }
}
