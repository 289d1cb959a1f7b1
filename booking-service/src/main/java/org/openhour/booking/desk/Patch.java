package org.openhour.booking.desk;

/**
 * Something that is no session: a buffer, time away, or time that is not worked.
 *
 * @param shown whether its word is written on it, and not only read out
 */
record Patch(String css, String word, boolean shown) {

    static Patch buffer(Slice slice) {
        return new Patch("buf " + slice.css(), "Buffer", false);
    }

    static Patch away(Slice slice, String word) {
        return new Patch("away " + slice.css(), word, true);
    }

    static Patch shut(Slice slice) {
        return new Patch("shut " + slice.css(), "Not working", false);
    }
}
