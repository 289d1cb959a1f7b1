package org.openhour.booking.waitlist;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How freed hours are offered.
 *
 * @param atOnce how many are asked for one hour at the same time
 * @param offerLasts how long they have to answer; less where the start is near
 * @param shortestOffer an offer that could not last as long as this is not made
 * @param opens offers go out from this time on
 * @param closes and no later than this (R-C2)
 * @param publicUrl where clients reach the site, without a slash at its end
 * @param linkSecret what the links of offers are derived from
 */
@ConfigurationProperties("openhour.waitlist")
record WaitlistSettings(
        @DefaultValue("3") int atOnce,
        @DefaultValue("30m") Duration offerLasts,
        @DefaultValue("5m") Duration shortestOffer,
        @DefaultValue("08:00") LocalTime opens,
        @DefaultValue("20:00") LocalTime closes,
        URI publicUrl,
        String linkSecret) {

    OfferHours offerHours() {
        return new OfferHours(opens, closes, offerLasts, shortestOffer);
    }
}
