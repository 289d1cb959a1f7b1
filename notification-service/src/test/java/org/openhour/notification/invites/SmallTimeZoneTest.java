package org.openhour.notification.invites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;

import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;

class SmallTimeZoneTest {

    @Test
    void isAskedOfNobodyOverTheNetwork() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    @Test
    void hasTheRulesOf2007AndNothingBefore() {
        String zone = SmallTimeZone.of(ZoneId.of("America/Los_Angeles")).toString();
        assertThat(zone)
                .contains(
                        "TZID:America/Los_Angeles",
                        "BEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\nTZOFFSETFROM:-0800\r\nTZOFFSETTO:-0700\r\nTZNAME:PDT",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                        "BEGIN:STANDARD\r\nDTSTART:20071104T020000\r\nTZOFFSETFROM:-0700\r\nTZOFFSETTO:-0800\r\nTZNAME:PST",
                        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
        assertThat(zone.lines()).hasSizeLessThan(20);
    }

    @Test
    void knowsZonesWhoseClocksNeverChange() {
        assertThat(SmallTimeZone.of(ZoneId.of("America/Phoenix")).toString())
                .contains("BEGIN:STANDARD", "TZOFFSETTO:-0700")
                .doesNotContain("DAYLIGHT", "RRULE");
    }
}
