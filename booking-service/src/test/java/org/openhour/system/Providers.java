package org.openhour.system;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.LoggerFactory;

/** Twilio and a mail server, and what arrived there. */
final class Providers implements AutoCloseable {

    private final TwilioStub twilio = new TwilioStub();
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    Providers() {
        ((Logger) LoggerFactory.getLogger("com.icegreen.greenmail")).setLevel(Level.WARN);
        mail.start();
    }

    TwilioStub twilio() {
        return twilio;
    }

    Map<String, String> environment() {
        Map<String, String> names = new HashMap<>();
        names.put("TWILIO_ACCOUNT_SID", TwilioStub.ACCOUNT);
        names.put("TWILIO_API_KEY", "SKsample");
        names.put("TWILIO_API_SECRET", "sample-secret");
        names.put("TWILIO_AUTH_TOKEN", "sample-token");
        names.put("TWILIO_MESSAGING_SERVICE_SID", "MGsample");
        names.put("TWILIO_BASE_URL", twilio.url());
        names.put("OPENHOUR_SMS_READTIMEOUT", "2s");
        names.put("SMTP_HOST", "127.0.0.1");
        names.put("SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
        return names;
    }

    /** The mails to an address as they came over the wire, oldest first. */
    List<String> mailsTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    .contains(address);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public void close() {
        mail.stop();
        twilio.stop();
    }
}
