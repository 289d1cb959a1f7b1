package org.openhour.notification.replies;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The mailbox that answers to invites arrive in; without a host nobody reads them.
 *
 * @param tls whether the server is spoken to over TLS from the start; if not, it is one's own
 * @param calendarDomain what stands behind the @ in the UID of every invite
 * @param longestMail a longer mail is no answer of a calendar, and is left alone
 * @param longestCalendar the same of the calendar within
 * @param patience how long the server may take to answer
 */
@ConfigurationProperties("openhour.replies")
record RepliesProperties(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean tls,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("openhour.example") String calendarDomain,
        @DefaultValue("256KB") DataSize longestMail,
        @DefaultValue("64KB") DataSize longestCalendar,
        @DefaultValue("10s") Duration patience) {

    boolean complete() {
        return !host.isBlank();
    }
}
