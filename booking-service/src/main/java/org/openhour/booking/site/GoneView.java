package org.openhour.booking.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time that cannot be had, and what can be instead.
 *
 * @param key says what happened: the messages {@code gone.<key>.title} and {@code gone.<key>.text}
 * @param typed what to draw the form with once more
 */
record GoneView(
        String key,
        String time,
        String action,
        List<Instead> offers,
        String allUrl,
        Optional<Map<String, String>> typed,
        boolean moving) {

    /** One tap: all that has to be posted to have this time. */
    record Instead(Offer offer, Map<String, String> fields) {}
}
