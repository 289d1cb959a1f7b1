package org.openhour.booking.site;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;

/**
 * A choice put into words: the name of an icon, and a message with its arguments.
 *
 * @param key the message
 */
record Chosen(String icon, String key, String who, String where) {

    static Chosen of(Choice choice, Catalogue catalogue) {
        String place = choice.byVideo() ? "video" : catalogue.locations().size() > 1 ? "office" : "person";
        String company = choice.clinician().isPresent() ? "with" : "anyone";
        return new Chosen(
                choice.byVideo() ? "video" : "office",
                "chosen." + place + "." + company,
                choice.clinician().map(Clinician::name).orElse(""),
                choice.office().map(Location::name).orElse(""));
    }
}
