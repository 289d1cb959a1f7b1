package org.openhour.notification.invites;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param calendarDomain what stands behind the @ in the UID of every invite; never changed once in use
 */
@ConfigurationProperties("openhour.invites")
record InvitesProperties(@DefaultValue("openhour.example") String calendarDomain) {}
