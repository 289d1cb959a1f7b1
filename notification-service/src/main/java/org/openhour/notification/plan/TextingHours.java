package org.openhour.notification.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When texts may go out: {@code [opens, closes)} in the practice's zone (R-C2).
 *
 * @param evening where a text goes that would fall into the quiet hours: to that time of the evening before
 */
public record TextingHours(LocalTime opens, LocalTime closes, LocalTime evening, ZoneId zone) {

    public TextingHours {
        if (!opens.isBefore(evening) || !evening.isBefore(closes)) {
            throw new IllegalArgumentException("texting opens, has its evening and closes, in this order");
        }
    }

    public boolean allow(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /** This moment if it is within the hours, else the next opening. */
    public Instant notBefore(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        if (allow(moment)) {
            return moment;
        }
        boolean early = local.toLocalTime().isBefore(opens);
        return at(early ? local.toLocalDate() : local.toLocalDate().plusDays(1), opens);
    }

    /** This moment if it is within the hours, else the last evening before it. */
    Instant notAfter(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        if (allow(moment)) {
            return moment;
        }
        boolean early = local.toLocalTime().isBefore(opens);
        return at(early ? local.toLocalDate().minusDays(1) : local.toLocalDate(), evening);
    }

    /** When the hours that this moment lies in end. */
    public Instant closingAfter(Instant moment) {
        return at(moment.atZone(zone).toLocalDate(), closes);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
