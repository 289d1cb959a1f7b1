package org.openhour.notification.local;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.sms.InboundText;
import org.openhour.notification.sms.InboundTexts;

@RestController
@Profile("local")
@RequestMapping("/local/inbound")
class LocalInboundController {

    private final InboundTexts inbound;

    LocalInboundController(InboundTexts inbound) {
        this.inbound = inbound;
    }

    @PostMapping
    ResponseEntity<Answer> text(@Valid @RequestBody ClientText text) {
        return PhoneNumber.parse(text.from())
                .map(phone -> new InboundText(text.messageSid(), phone, text.body(), false))
                .map(inbound::receive)
                .map(reply -> ResponseEntity.ok(new Answer(reply.orElse(null))))
                .orElseGet(() -> ResponseEntity.unprocessableContent().build());
    }

    record ClientText(
            @NotBlank String from,
            @NotNull String body,
            @NotBlank @Size(max = 64) String messageSid) {}

    record Answer(@Nullable String reply) {}
}
