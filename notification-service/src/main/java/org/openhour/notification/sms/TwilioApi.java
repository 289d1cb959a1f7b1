package org.openhour.notification.sms;

import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;

import org.openhour.notification.messages.MessageId;
import org.openhour.notification.sms.TextPreparation.ReadyText;

/** The two calls of Twilio's API that are made. */
record TwilioApi(SmsProperties properties, TwilioRestClient client) {

    private static final long RECENT = 50;

    /** Sends, once. */
    Message send(ReadyText ready) {
        return Message.creator(new PhoneNumber(ready.phone()), properties.messagingServiceSid(), ready.text())
                .setStatusCallback(callback(ready.id()))
                .setValidityPeriod(ready.validSeconds())
                .create(client);
    }

    /** The latest messages to this number, as Twilio knows them. */
    List<Message> recentTo(String to) {
        var messages = Message.reader()
                .setTo(new PhoneNumber(to))
                .setPageSize(RECENT)
                .limit(RECENT)
                .read(client);
        return StreamSupport.stream(messages.spliterator(), false).toList();
    }

    /** Carries our own name of the message, so that even an unanswered POST can be matched. */
    private URI callback(MessageId id) {
        String base = properties.callbackUrl().toString().replaceAll("/+$", "");
        return URI.create(base + "/twilio/status?message=" + id);
    }
}
