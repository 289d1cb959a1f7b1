package org.openhour.booking.desk;

import java.util.List;

/**
 * The worklist as its page shows it.
 *
 * @param chosen the kind that is looked at; empty for everything
 */
record WorkView(int open, String chosen, List<Kind> kinds, List<Group> groups) {

    /** One kind of work and how much of it there is. */
    record Kind(String name, int count) {}

    /** What is to be done by about the same time. */
    record Group(String name, List<Row> rows) {}

    /**
     * One thing to do.
     *
     * @param urgency the badge's class
     * @param url where the next step is taken; empty where there is nothing to do but wait
     */
    record Row(
            String icon, String who, String what, String why, String when, String urgency, String next, String url) {}
}
