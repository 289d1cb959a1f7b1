package org.openhour.notification.webhooks;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.messages.MessageId;
import org.openhour.notification.sms.InboundText;
import org.openhour.notification.sms.InboundTexts;
import org.openhour.notification.sms.StatusReports;

@RestController
@RequestMapping("/twilio")
class TwilioWebhooks {

    private final StatusReports statuses;
    private final InboundTexts inbound;

    TwilioWebhooks(StatusReports statuses, InboundTexts inbound) {
        this.statuses = statuses;
        this.inbound = inbound;
    }

    @PostMapping("/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void status(
            @RequestParam String message,
            @RequestParam("MessageSid") String sid,
            @RequestParam("MessageStatus") String status,
            @RequestParam(name = "ErrorCode", required = false) @Nullable Integer errorCode,
            @RequestParam(name = "To", required = false) @Nullable String to) {
        statuses.take(new MessageId(message), sid, status, errorCode, to);
    }

    @PostMapping(path = "/inbound", produces = MediaType.TEXT_XML_VALUE)
    String inbound(
            @RequestParam("MessageSid") String sid,
            @RequestParam("From") String from,
            @RequestParam(name = "Body", defaultValue = "") String body,
            @RequestParam(name = "OptOutType", required = false) @Nullable String optOutType) {
        return twiml(PhoneNumber.parse(from)
                .flatMap(phone -> inbound.receive(new InboundText(sid, phone, body, optOutType != null))));
    }

    private static String twiml(Optional<String> reply) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                + reply.map(text -> "<Message>" + HtmlUtils.htmlEscapeDecimal(text) + "</Message>")
                        .orElse("")
                + "</Response>";
    }
}
