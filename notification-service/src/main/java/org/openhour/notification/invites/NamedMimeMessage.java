package org.openhour.notification.invites;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** A mail whose Message-ID is the ledger's own, so that it can be found again at the mail server. */
class NamedMimeMessage extends MimeMessage {

    private final String messageId;

    NamedMimeMessage(String messageId) {
        super((@Nullable Session) null);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
