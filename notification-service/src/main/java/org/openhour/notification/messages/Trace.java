package org.openhour.notification.messages;

import org.jspecify.annotations.Nullable;

/** What a provider says when asked about a message. */
public record Trace(Finding finding, @Nullable String providerId) {

    /** See the factories. */
    public enum Finding {
        FOUND,
        ABSENT,
        NEVER_LEFT,
        UNCLEAR
    }

    public static Trace found(String providerId) {
        return new Trace(Finding.FOUND, providerId);
    }

    /** The provider answered, and does not have it (yet). */
    public static Trace absent() {
        return new Trace(Finding.ABSENT, null);
    }

    /** It was not even tried. */
    public static Trace neverLeft() {
        return new Trace(Finding.NEVER_LEFT, null);
    }

    /** Nobody can tell. */
    public static Trace unclear() {
        return new Trace(Finding.UNCLEAR, null);
    }
}
