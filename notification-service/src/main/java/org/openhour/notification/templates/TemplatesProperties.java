package org.openhour.notification.templates;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param replyMailbox the host where answers to invites are read; nothing where nobody reads them
 */
@ConfigurationProperties("openhour.templates")
record TemplatesProperties(@DefaultValue("") String replyMailbox) {

    /** What a letter says of a "No" to an invite: whether the desk hears of it (R-D1). */
    String declining() {
        return replyMailbox.isBlank() ? "mail.declining" : "mail.declining.heard";
    }
}
