package org.openhour.booking.outside;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How clinicians' own calendars are read.
 *
 * @param every how long after one reading the next one follows
 * @param lookEvery how often to look for those whose turn has come
 * @param longestPause how long to wait at most where readings fail
 * @param connectWithin how long a server may take to accept a connection
 * @param answerWithin how long it may then take to begin its answer
 * @param within how long the whole may take, redirects and all
 * @param largest how large a calendar may be
 * @param mostRedirects how often a server may send us on
 * @param daysAhead how far ahead busy times are kept
 * @param trustedHosts what may be read by plain http and inside one's own network; for demos and tests alone
 * @param calendarDomain what follows the @ in the UID of our own calendar entries, which are not read back
 */
@ConfigurationProperties("openhour.outside")
record OutsideSettings(
        @DefaultValue("15m") Duration every,
        @DefaultValue("1m") Duration lookEvery,
        @DefaultValue("4h") Duration longestPause,
        @DefaultValue("5s") Duration connectWithin,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("20s") Duration within,
        @DefaultValue("2MB") DataSize largest,
        @DefaultValue("3") int mostRedirects,
        @DefaultValue("400") int daysAhead,
        @DefaultValue Set<String> trustedHosts,
        @DefaultValue("openhour.example") String calendarDomain) {}
