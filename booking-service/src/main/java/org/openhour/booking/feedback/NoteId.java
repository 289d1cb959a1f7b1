package org.openhour.booking.feedback;

import java.util.UUID;

/** Names one note to one client. */
public record NoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
