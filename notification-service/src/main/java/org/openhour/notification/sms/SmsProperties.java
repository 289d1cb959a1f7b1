package org.openhour.notification.sms;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Twilio; texts stay in the house while any of its five names is missing.
 *
 * @param baseUrl where Twilio's API is, for another region or a test double
 * @param callbackUrl where Twilio finds this service from outside
 * @param longestValidity how long Twilio may go on trying to deliver
 * @param answerEvery how much time lies between two automatic answers to what a number says and nobody understands
 */
@ConfigurationProperties("openhour.sms")
public record SmsProperties(
        @DefaultValue("") String accountSid,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String apiSecret,
        @DefaultValue("") String authToken,
        @DefaultValue("") String messagingServiceSid,
        @DefaultValue("https://api.twilio.com") URI baseUrl,
        @DefaultValue("http://localhost:8081") URI callbackUrl,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("4h") Duration longestValidity,
        @DefaultValue("12h") Duration answerEvery) {

    boolean complete() {
        return Stream.of(accountSid, apiKey, apiSecret, authToken, messagingServiceSid)
                .noneMatch(String::isBlank);
    }
}
