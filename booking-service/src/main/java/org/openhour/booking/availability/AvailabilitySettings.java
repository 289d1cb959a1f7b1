package org.openhour.booking.availability;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pageCache whether searches for anyone keep copies of the day pages, held against the database each time
 * @param mostPages how many of them at most; one takes about 150 bytes
 */
@ConfigurationProperties("openhour.availability")
record AvailabilitySettings(
        @DefaultValue("false") boolean pageCache,
        @DefaultValue("200000") int mostPages) {}
