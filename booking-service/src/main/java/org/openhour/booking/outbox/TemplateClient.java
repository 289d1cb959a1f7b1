package org.openhour.booking.outbox;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The part of notification-service's interface that is about the words of texts. */
@HttpExchange("/api/v1/templates")
interface TemplateClient {

    record Draft(String text, String brand, String phone, String link, boolean knowing) {}

    @GetExchange
    List<TextTemplates.Template> all();

    @PostExchange("/{kind}/{language}/preview")
    TextTemplates.Preview preview(@PathVariable String kind, @PathVariable String language, @RequestBody Draft draft);

    @PutExchange("/{kind}/{language}")
    void change(@PathVariable String kind, @PathVariable String language, @RequestBody Draft draft);

    @DeleteExchange("/{kind}/{language}")
    void restore(@PathVariable String kind, @PathVariable String language);
}
