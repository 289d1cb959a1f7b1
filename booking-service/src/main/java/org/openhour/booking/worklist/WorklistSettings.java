package org.openhour.booking.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a practice may set about its worklist.
 *
 * @param notReachedDays so many days before their session the desk is told whom no message has reached; a month at most
 */
@ConfigurationProperties("openhour.worklist")
record WorklistSettings(@DefaultValue("3") int notReachedDays) {

    WorklistSettings {
        if (notReachedDays < 1 || notReachedDays > 31) {
            throw new IllegalArgumentException("not-reached-days is a number from 1 to 31");
        }
    }
}
