package org.openhour.notification.sms;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import org.openhour.notification.inbox.LocalInbox;
import org.openhour.notification.messages.Carrier;
import org.openhour.notification.messages.Ledger;
import org.openhour.notification.templates.SmsTexts;

@Configuration(proxyBeanMethods = false)
class SmsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SmsConfiguration.class);

    @Bean
    @Conditional(TwilioIsSetUp.class)
    Carrier twilioCarrier(
            SmsProperties properties,
            Environment environment,
            TextPreparation preparation,
            PostedTexts posted,
            Ledger ledger,
            TwilioErrors errors) {
        boolean trial = environment.acceptsProfiles(Profiles.of("local | test"));
        TwilioApi api = new TwilioApi(properties, TwilioConnection.open(properties, trial));
        return new TwilioCarrier(api, preparation, posted, ledger, errors);
    }

    @Bean
    @Conditional(TwilioIsSetUp.Not.class)
    Carrier divertedTexts(LocalInbox inbox, SmsTexts texts, Clock clock) {
        log.warn("Not all five of Twilio's settings are there: texts go to the local inbox, not to clients");
        return new DivertedTexts(inbox, texts, clock);
    }
}
