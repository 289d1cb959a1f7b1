package org.openhour.notification.invites;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;

import org.openhour.notification.inbox.LocalInbox;
import org.openhour.notification.messages.Carrier;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MailConfiguration.class);

    @Bean
    Carrier mailCarrier(
            Environment environment,
            ObjectProvider<JavaMailSender> sender,
            MailComposer composer,
            Invites invites,
            PostedMails posted,
            LocalInbox inbox,
            Clock clock) {
        if (environment.getProperty("spring.mail.host", "").isBlank()) {
            log.warn("No SMTP_HOST is set: e-mail goes to the local inbox, not to clients");
            return new DivertedMail(inbox, composer, invites, clock);
        }
        return new SmtpCarrier(sender.getObject(), composer, invites, posted, clock);
    }
}
