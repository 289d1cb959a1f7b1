package org.openhour.booking.api;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads the change of a note. What is not sent stays as it is, so a body without a note has nothing to say. */
final class NotePatch {

    private static final int LONGEST = 1000;

    private NotePatch() {}

    /** The new note; empty where it is taken away with null. */
    static Optional<String> read(Map<String, @Nullable Object> json) {
        if (!json.containsKey("note")) {
            throw InvalidRequest.of("note", "required", "The note is what can be changed here.");
        }
        Object note = json.get("note");
        if (note != null && !(note instanceof String)) {
            throw InvalidRequest.of("note", "note-invalid", "A note is text, or null.");
        }
        String text = note == null ? "" : note.toString().strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw InvalidRequest.of("note", "too-long", "At most 1,000 characters.");
        }
        return Optional.of(text).filter(kept -> !kept.isEmpty());
    }
}
