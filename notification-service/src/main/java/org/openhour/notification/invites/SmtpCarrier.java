package org.openhour.notification.invites;

import java.time.Clock;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.messages.Carrier;
import org.openhour.notification.messages.Departure;
import org.openhour.notification.messages.MessageId;
import org.openhour.notification.messages.Outcome;
import org.openhour.notification.messages.Outgoing;
import org.openhour.notification.messages.Trace;

/** Hands mail to the practice's mail server. */
class SmtpCarrier implements Carrier {

    private final JavaMailSender sender;
    private final MailComposer composer;
    private final Invites invites;
    private final PostedMails posted;
    private final Clock clock;

    SmtpCarrier(JavaMailSender sender, MailComposer composer, Invites invites, PostedMails posted, Clock clock) {
        this.sender = sender;
        this.composer = composer;
        this.invites = invites;
        this.posted = posted;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public List<Departure> prepare(List<Outgoing> messages) {
        return Departure.each(messages, this::send);
    }

    private Outcome send(Outgoing message) {
        try {
            return post(message.id(), composer.compose(message, invites.of(message)), composer.messageId(message));
        } catch (MessagingException | InvalidInvite | IllegalArgumentException notComposed) {
            return Outcome.refused("mail-not-composed", false);
        }
    }

    private Outcome post(MessageId id, MimeMessage mail, String messageId) {
        posted.note(id, clock.instant());
        try {
            sender.send(mail);
            return Outcome.sent(messageId);
        } catch (MailException failure) {
            return SmtpOutcome.of(failure, messageId);
        }
    }

    /** A mail server cannot be asked: what died while the mail was on the wire stays unknown, for a person to see. */
    @Override
    public Trace trace(MessageId id) {
        return posted.has(id) ? Trace.unclear() : Trace.neverLeft();
    }
}
