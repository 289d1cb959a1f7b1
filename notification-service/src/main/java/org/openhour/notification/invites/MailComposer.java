package org.openhour.notification.invites;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.springframework.stereotype.Component;

import org.openhour.notification.contact.EmailAddress;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.templates.Letter;
import org.openhour.notification.templates.Letters;

/**
 * Builds the mail that calendars understand: mixed{alternative{plain, html, calendar}, invite.ics}, From equal to
 * ORGANIZER, the method in the header equal to the one inside (RFC 6047).
 */
@Component
class MailComposer {

    private final Letters letters;
    private final LetterPage page;
    private final InvitesProperties properties;
    private final Clock clock;

    MailComposer(Letters letters, LetterPage page, InvitesProperties properties, Clock clock) {
        this.letters = letters;
        this.page = page;
        this.properties = properties;
        this.clock = clock;
    }

    Letter letter(Outgoing message) {
        return letters.of(
                message.kind(), message.appointment(), message.recipient().language());
    }

    String messageId(Outgoing message) {
        return "<" + message.id() + "@" + properties.calendarDomain() + ">";
    }

    MimeMessage compose(Outgoing message, Optional<Invite> invite) throws MessagingException {
        Letter letter = letter(message);
        MimeMessage mail = new NamedMimeMessage(messageId(message));
        mail.setFrom(from(message));
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
        mail.setSubject(oneLine(letter.subject()), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Content-Language", letter.language());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(body(letter, invite));
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress from(Outgoing message) throws MessagingException {
        var organizer = message.appointment().organizer();
        EmailAddress email = Optional.ofNullable(organizer.email()).orElseThrow();
        InternetAddress from = new InternetAddress(email.value(), true);
        try {
            from.setPersonal(oneLine(organizer.name()), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
        return from;
    }

    private Multipart body(Letter letter, Optional<Invite> invite) throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(part(letter.plain(), "text/plain; charset=UTF-8"));
        alternative.addBodyPart(part(page.of(letter), "text/html; charset=UTF-8"));
        if (invite.isEmpty()) {
            return alternative;
        }
        alternative.addBodyPart(calendar(invite.get()));
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(alternative);
        return new MimeMultipart("mixed", first, attachment(invite.get()));
    }

    private static MimeBodyPart attachment(Invite invite) throws MessagingException {
        MimeBodyPart attachment = calendar(invite);
        attachment.setDisposition(Part.ATTACHMENT);
        attachment.setFileName("invite.ics");
        return attachment;
    }

    private static MimeBodyPart calendar(Invite invite) throws MessagingException {
        return part(
                invite.text(),
                "text/calendar; charset=UTF-8; method=" + invite.method().toUpperCase(Locale.ROOT));
    }

    /** As bytes in base64: a transport must neither re-encode nor re-wrap them. */
    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** No name may add a header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
