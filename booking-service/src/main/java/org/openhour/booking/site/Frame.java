package org.openhour.booking.site;

import java.util.Optional;

import org.openhour.booking.clients.PhoneNumber;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Practice;

/**
 * What stands above and below every page.
 *
 * @param address of the office that was opened first
 * @param otherLanguageUrl the same page in the other language
 * @param listed whether search engines may show the page
 */
record Frame(String practice, String tel, String phone, String address, String otherLanguageUrl, boolean listed) {

    static Frame of(Practice practice, Optional<Location> office, String otherLanguageUrl, boolean listed) {
        String address = office.map(found -> practice.name() + ", "
                        + found.address().street() + ", " + found.address().city())
                .orElse(practice.name());
        return new Frame(
                practice.name(),
                "tel:" + practice.phone(),
                new PhoneNumber(practice.phone()).display().replace(' ', '\u00a0'),
                address,
                otherLanguageUrl,
                listed);
    }
}
