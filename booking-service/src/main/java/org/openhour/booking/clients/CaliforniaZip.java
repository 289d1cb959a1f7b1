package org.openhour.booking.clients;

import java.util.Set;

/** What a ZIP code hints at, and no more than that: what counts is where somebody is at the time (R-A6). */
public final class CaliforniaZip {

    private static final String PREFIXES = "9(0[0-9]|[1-5][0-9]|6[01])";
    /** Military post in the Pacific. */
    private static final String MILITARY = "96[2-6]";
    /** Places at the border whose code looks like the neighbour's. */
    private static final Set<String> AT_THE_BORDER = Set.of("97635", "89439");

    private CaliforniaZip() {}

    /** Whether it speaks for a place outside California. */
    public static boolean isElsewhere(String zip) {
        return !zip.matches("(" + PREFIXES + "|" + MILITARY + ").*")
                && !AT_THE_BORDER.contains(zip.substring(0, Math.min(5, zip.length())));
    }
}
