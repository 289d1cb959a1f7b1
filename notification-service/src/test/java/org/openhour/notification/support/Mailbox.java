package org.openhour.notification.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** What arrived for one address. */
public record Mailbox(String address) {

    public List<MimeMessage> mails() {
        return Arrays.stream(Neighbours.MAIL.getReceivedMessages())
                .filter(this::mine)
                .toList();
    }

    private boolean mine(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The iCalendar object of a mail: the third alternative of its first part. */
    public static String calendar(MimeMessage mail) throws MessagingException, IOException {
        return text(alternative(mail, 2));
    }

    /** The mail as another library than the one that wrote it reads it. */
    public static Message asReadByMime4j(MimeMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(raw.toByteArray()));
    }

    public static BodyPart alternative(MimeMessage mail, int index) throws MessagingException, IOException {
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        return ((MimeMultipart) mixed.getBodyPart(0).getContent()).getBodyPart(index);
    }

    public static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
