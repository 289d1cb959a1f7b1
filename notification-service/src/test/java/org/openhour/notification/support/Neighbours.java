package org.openhour.notification.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Everybody this service talks to, as doubles that live as long as the tests. */
public class Neighbours implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final TwilioDouble TWILIO = new TwilioDouble();
    public static final BookingDouble BOOKING = new BookingDouble();
    public static final GreenMail MAIL = mail();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "openhour.security.service-secret=" + BookingToken.SECRET,
                        "openhour.sms.account-sid=" + TwilioDouble.ACCOUNT,
                        "openhour.sms.api-key=" + TwilioDouble.KEY,
                        "openhour.sms.api-secret=twilio-secret",
                        "openhour.sms.auth-token=" + Client.AUTH_TOKEN,
                        "openhour.sms.messaging-service-sid=" + TwilioDouble.SERVICE,
                        "openhour.sms.base-url=" + TWILIO.url(),
                        "openhour.sms.read-timeout=600ms",
                        "openhour.notification.public-url=https://notify.example",
                        "openhour.webhooks.auth-token=" + Client.AUTH_TOKEN,
                        "openhour.messages.beat=100ms",
                        "openhour.messages.reckoning=100ms",
                        "openhour.messages.check-every=200ms",
                        "openhour.messages.grace=1500ms",
                        "openhour.messages.first-retry=100ms",
                        "openhour.messages.pause=1s",
                        "openhour.messages.pause-after-report=1s",
                        "openhour.responses.first-retry=200ms",
                        "db-scheduler.polling-interval=200ms",
                        "spring.http.serviceclient.booking.base-url=" + BOOKING.url(),
                        "openhour.replies.host=127.0.0.1",
                        "openhour.replies.port=" + MAIL.getImap().getPort(),
                        "openhour.replies.user=" + Replies.USER,
                        "openhour.replies.password=" + Replies.PASSWORD,
                        "openhour.replies.tls=false",
                        "openhour.replies.every=200ms",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + MAIL.getSmtp().getPort(),
                        "spring.mail.properties.mail.smtp.starttls.enable=false",
                        "spring.mail.properties.mail.smtp.starttls.required=false")
                .applyTo(context);
    }

    private static GreenMail mail() {
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        mail.setUser(Replies.OFFICE, Replies.USER, Replies.PASSWORD);
        return mail;
    }
}
