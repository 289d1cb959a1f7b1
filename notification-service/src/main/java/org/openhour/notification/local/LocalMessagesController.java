package org.openhour.notification.local;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.openhour.notification.inbox.Diverted;
import org.openhour.notification.inbox.LocalInbox;
import org.openhour.notification.plan.PlanProperties;

@Controller
@Profile("local")
@RequestMapping("/local/messages")
class LocalMessagesController {

    private final LocalInbox inbox;
    private final PlanProperties plan;

    LocalMessagesController(LocalInbox inbox, PlanProperties plan) {
        this.inbox = inbox;
        this.plan = plan;
    }

    @GetMapping
    @ResponseBody
    List<MessageView> json() {
        return inbox.newest().stream().map(this::view).toList();
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        model.addAttribute("messages", json());
        return "local/messages";
    }

    private MessageView view(Diverted message) {
        return new MessageView(
                message.id(),
                message.appointmentId(),
                message.kind(),
                message.channel().name(),
                message.to(),
                message.subject(),
                message.text(),
                message.calendar(),
                message.sentAt().atZone(plan.zone()).toOffsetDateTime());
    }

    record MessageView(
            String id,
            String appointmentId,
            String kind,
            String channel,
            String to,
            @Nullable String subject,
            String text,
            @Nullable String calendar,
            OffsetDateTime sentAt) {}
}
