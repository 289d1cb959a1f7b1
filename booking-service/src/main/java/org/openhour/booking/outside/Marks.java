package org.openhour.booking.outside;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a server tells whether a file has changed since it was last read (RFC 9110 §8.8). */
record Marks(Optional<String> etag, Optional<String> lastModified) {

    static final Marks NONE = new Marks(Optional.empty(), Optional.empty());

    private static final Pattern USABLE = Pattern.compile("[\\x20-\\x7E]{1,250}");

    static Marks of(HttpHeaders headers) {
        return new Marks(usable(headers, "ETag"), usable(headers, "Last-Modified"));
    }

    boolean isNone() {
        return etag.isEmpty() && lastModified.isEmpty();
    }

    private static Optional<String> usable(HttpHeaders headers, String name) {
        return headers.firstValue(name).filter(value -> USABLE.matcher(value).matches());
    }
}
