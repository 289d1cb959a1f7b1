package org.openhour.notification.invites;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.messages.Carrier;
import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.Outcome;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.messages.Trace;

/** Hands mail to the practice's mail server. */
class SmtpCarrier implements Carrier {

    private final JavaMailSender sender;
    private final MailComposer composer;
    private final Invites invites;

    SmtpCarrier(JavaMailSender sender, MailComposer composer, Invites invites) {
        this.sender = sender;
        this.composer = composer;
        this.invites = invites;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Outcome send(Outgoing message) {
        String messageId = composer.messageId(message);
        try {
            MimeMessage mail = composer.compose(message, invites.of(message));
            sender.send(mail);
            return Outcome.sent(messageId);
        } catch (MailException failure) {
            return SmtpOutcome.of(failure, messageId);
        } catch (MessagingException | InvalidInvite notComposed) {
            return Outcome.refused("mail-not-composed", false);
        }
    }

    /** A mail server cannot be asked: what died while the mail was on the wire stays unknown, for a person to see. */
    @Override
    public Trace trace(MessageId id) {
        return Trace.unclear();
    }
}
